// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What all screens share: their words and the shape of a screen.
@NullMarked
package org.tongban.kiosk.screen;

import org.jspecify.annotations.NullMarked;

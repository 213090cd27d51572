// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What a terminal shows while nobody stands before it.
@NullMarked
package org.tongban.kiosk.screen.attract;

import org.jspecify.annotations.NullMarked;

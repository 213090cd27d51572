// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// How it was, in five levels.
@NullMarked
package org.tongban.kiosk.screen.rating;

import org.jspecify.annotations.NullMarked;

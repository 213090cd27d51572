// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Which screen comes next, the way back, the clock and the wipe.
@NullMarked
package org.tongban.kiosk.screen.flow;

import org.jspecify.annotations.NullMarked;

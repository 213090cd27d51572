// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// One citizen's visit: identity, steps, clocks, wipe. Plain Java.
@NullMarked
package org.tongban.kiosk.visit;

import org.jspecify.annotations.NullMarked;

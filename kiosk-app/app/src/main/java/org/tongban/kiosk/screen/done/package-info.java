// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The exact state of what was handed in, and the way out.
@NullMarked
package org.tongban.kiosk.screen.done;

import org.jspecify.annotations.NullMarked;

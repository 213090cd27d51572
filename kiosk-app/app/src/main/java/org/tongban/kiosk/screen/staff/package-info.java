// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The staff's pages on the terminal.
@NullMarked
package org.tongban.kiosk.screen.staff;

import org.jspecify.annotations.NullMarked;

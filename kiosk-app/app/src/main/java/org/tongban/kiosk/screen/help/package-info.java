// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Calling somebody to the terminal.
@NullMarked
package org.tongban.kiosk.screen.help;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// A receipt printer at the far end of an ESC/POS wire.
@NullMarked
package org.tongban.emulator.printer;

import org.jspecify.annotations.NullMarked;

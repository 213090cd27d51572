// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Receipt printers and the language of a print job; ESC/POS.
@NullMarked
package org.tongban.device.receipt;

import org.jspecify.annotations.NullMarked;

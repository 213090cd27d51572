// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Lamps that lead the hand: to the card field, the slip, the scanner.
@NullMarked
package org.tongban.device.light;

import org.jspecify.annotations.NullMarked;

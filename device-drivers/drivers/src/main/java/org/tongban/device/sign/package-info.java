// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Pads for a signature by hand.
@NullMarked
package org.tongban.device.sign;

import org.jspecify.annotations.NullMarked;

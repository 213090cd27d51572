// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Readers of QR and bar codes.
@NullMarked
package org.tongban.device.code;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Printers for sheets of A4; IPP.
@NullMarked
package org.tongban.device.page;

import org.jspecify.annotations.NullMarked;

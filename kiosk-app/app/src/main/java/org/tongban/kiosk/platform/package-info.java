// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// The contract's wire records and the HTTP client; verifies receipts.
@NullMarked
package org.tongban.kiosk.platform;

import org.jspecify.annotations.NullMarked;

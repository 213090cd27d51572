// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Readers of identity documents; GA 450 resident cards.
@NullMarked
package org.tongban.device.identity;

import org.jspecify.annotations.NullMarked;

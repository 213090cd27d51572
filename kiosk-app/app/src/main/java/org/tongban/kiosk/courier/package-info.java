// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Hands over what the safe holds, until a verified receipt is there.
@NullMarked
package org.tongban.kiosk.courier;

import org.jspecify.annotations.NullMarked;

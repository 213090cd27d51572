// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Signing and handing in.
@NullMarked
package org.tongban.kiosk.screen.sign;

import org.jspecify.annotations.NullMarked;

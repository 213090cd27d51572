// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Everything once more before signing.
@NullMarked
package org.tongban.kiosk.screen.check;

import org.jspecify.annotations.NullMarked;

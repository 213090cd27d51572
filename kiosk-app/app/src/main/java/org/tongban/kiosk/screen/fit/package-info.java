// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Is it the right item?
@NullMarked
package org.tongban.kiosk.screen.fit;

import org.jspecify.annotations.NullMarked;

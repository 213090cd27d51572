// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Scanning one paper.
@NullMarked
package org.tongban.kiosk.screen.scan;

import org.jspecify.annotations.NullMarked;

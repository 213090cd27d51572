// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Going on with what was begun elsewhere.
@NullMarked
package org.tongban.kiosk.screen.handoff;

import org.jspecify.annotations.NullMarked;

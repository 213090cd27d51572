// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The hall's staff at this terminal: who they are, what waits for them, what they decided and why.
@NullMarked
package org.tongban.kiosk.staff;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What this terminal holds about the person who stands here.
@org.jspecify.annotations.NullMarked
package org.tongban.kiosk.screen.held;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The first page.
@NullMarked
package org.tongban.kiosk.screen.home;

import org.jspecify.annotations.NullMarked;

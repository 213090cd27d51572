// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Finding an item.
@NullMarked
package org.tongban.kiosk.screen.find;

import org.jspecify.annotations.NullMarked;

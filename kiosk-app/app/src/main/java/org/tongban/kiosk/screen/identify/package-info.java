// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Reading the card.
@NullMarked
package org.tongban.kiosk.screen.identify;

import org.jspecify.annotations.NullMarked;

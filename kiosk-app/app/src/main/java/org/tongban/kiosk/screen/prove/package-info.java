// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Showing in another way than by the card that one is who it says.
@NullMarked
package org.tongban.kiosk.screen.prove;

import org.jspecify.annotations.NullMarked;

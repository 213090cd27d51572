// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The on-screen keyboard: pinyin, handwriting, radicals, Latin, symbols; all inside the window and offline.
@NullMarked
package org.tongban.kiosk.ui.keyboard;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Pinyin in, Chinese words out; and rare characters by their radical. Knows no screen and keeps nothing on disk.
@NullMarked
package org.tongban.kiosk.ui.pinyin;

import org.jspecify.annotations.NullMarked;

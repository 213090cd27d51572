// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// 显示与语言: size, contrast, language, voice.
@NullMarked
package org.tongban.kiosk.screen.display;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.tongban.kiosk.voice;

import org.jspecify.annotations.NullMarked;

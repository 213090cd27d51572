// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The terminal reads aloud: speech that needs no line, by programs of the machine or by recorded clips. What is said
/// never stands in a command line, a file or a log. Plain Java, no screen.
@NullMarked
package org.tongban.kiosk.voice;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The typeface that the emulators draw paper with.
@NullMarked
package org.tongban.emulator.paper;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Emulators for a person at a keyboard, or for a script of what happens to them.
@NullMarked
package org.tongban.emulator.console;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// A device that says again what it said when a trace was written.
@NullMarked
package org.tongban.emulator.replay;

import org.jspecify.annotations.NullMarked;

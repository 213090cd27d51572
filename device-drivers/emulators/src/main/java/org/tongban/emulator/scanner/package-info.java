// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// A document scanner at the far end of an eSCL wire.
@NullMarked
package org.tongban.emulator.scanner;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// A resident ID card reader at the far end of a GA 450 wire.
@NullMarked
package org.tongban.emulator.reader;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

/// What the reader made of the bytes from the computer.
sealed interface Received {

    /// A whole frame with a good check byte.
    ///
    /// @param code CMD and PARA as one number, for example `0x2001`
    /// @param rest what stood behind PARA
    record Order(int code, byte[] rest) implements Received {}

    /// A frame whose check byte is wrong.
    record BadCheck() implements Received {}

    /// A frame whose length cannot be.
    record BadLength() implements Received {}
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// Takes the bytes that the printer says to the computer. A computer that has gone hears nothing.
@FunctionalInterface
interface Answers {

    Answers NOBODY = _ -> {};

    void send(byte[] bytes);
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

/// Takes what a pad or keyboard types. Screen thread only.
public interface Typing {

    /// Adds one character at the end; ignored when it does not fit.
    void type(char character);

    /// Takes the last character away, if any.
    void deleteLast();

    void clear();
}

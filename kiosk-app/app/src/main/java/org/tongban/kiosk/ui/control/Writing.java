// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

/// Takes words, and shows letters that are still to become words. Screen thread only.
public interface Writing extends Typing {

    /// Adds words at the end; what does not fit is left out.
    void write(String words);

    /// Shows what is being composed behind what was written; empty when nothing is.
    void compose(String letters);
}

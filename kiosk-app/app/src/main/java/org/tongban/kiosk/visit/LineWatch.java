// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.function.Consumer;

/// Whether the platform can be reached. Implemented by the courier; thread-safe.
public interface LineWatch {

    /// What is known of the line.
    enum Line {
        UNKNOWN,
        UP,
        DOWN
    }

    Line line();

    /// Hands every change to the listener, beginning with the present state, on the courier's thread.
    ///
    /// @return runs to stop listening
    Runnable onLine(Consumer<Line> listener);
}

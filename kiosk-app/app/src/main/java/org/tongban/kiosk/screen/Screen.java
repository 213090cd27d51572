// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.function.Consumer;
import org.tongban.kiosk.ui.Page;

/// One screen of the kiosk. Kept while a help page stands before it and opened again afterwards; let go of for good
/// when the visit ends. On the screen's thread.
public interface Screen {

    /// The screen comes to the front: gives its page, and another one whenever something changes, until closed.
    void open(Consumer<Page> frame);

    /// The screen goes to the back: stops what it asked of devices.
    default void close() {}

    /// True while a device or the disk works for the citizen; the idle clock stands still.
    default boolean isWorking() {
        return false;
    }

    /// About once a second while it is in front.
    default void tick() {}
}

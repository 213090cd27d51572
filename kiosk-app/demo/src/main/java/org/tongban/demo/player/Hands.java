// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.Optional;
import org.tongban.emulator.wire.Control;

/// What the visitor's hands do beside the screen: cards, papers, and, for the story, the line's plug. A part that the
/// hall brought has no handle: its card and its papers lie there already.
record Hands(Optional<Control> reader, Optional<Control> scanner, Control line) {

    void putDown(String person) {
        reader.ifPresent(control -> control.say("card " + person));
    }

    void takeCard() {
        reader.ifPresent(control -> control.say("take"));
    }

    void layIn(int pages) {
        scanner.ifPresent(control -> control.say("load " + pages));
    }

    void pullLine() {
        line.say("down");
    }

    void plugLine() {
        line.say("up");
    }
}

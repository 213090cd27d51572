// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;

/// Holds an answer back while the page that asked is not in front: who comes back to the page gets it (a notice lay
/// over
/// it), and when the page is gone for good nobody does. Else a late answer would lead the next person into the pages of
/// the last. On the screen's thread.
public final class WhileOpen {
    private boolean open;
    private Optional<Runnable> held = Optional.empty();

    public void enter() {
        open = true;
        Optional<Runnable> answer = held;
        held = Optional.empty();
        answer.ifPresent(Runnable::run);
    }

    public void leave() {
        open = false;
    }

    public void take(Runnable answer) {
        if (open) {
            answer.run();
        } else {
            held = Optional.of(answer);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.handoff;

import java.util.Optional;
import java.util.function.Predicate;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.HandoffCode;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Takes the one-time code and fetches the draft.
public final class HandoffViewModel {

    /// The page's state.
    public enum Shown {
        ASKING,
        LOOKING,
        MISTYPED,
        UNKNOWN,
        /// The item cannot be begun on this terminal.
        ELSEWHERE,
        SILENT
    }

    private final Handoff handoff;
    private final UiThread ui;
    private final Predicate<byte[]> goOn;
    private final Showing<Shown> showing = new Showing<>(Shown.ASKING);

    /// @param goOn on the screen's thread; false when the draft's item cannot be begun here
    public HandoffViewModel(Handoff handoff, UiThread ui, Predicate<byte[]> goOn) {
        this.handoff = handoff;
        this.ui = ui;
        this.goOn = goOn;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void take(String typed) {
        Optional<HandoffCode> code = HandoffCode.parse(typed);
        if (code.isEmpty()) {
            showing.show(Shown.MISTYPED);
            return;
        }
        showing.show(Shown.LOOKING);
        ui.load(() -> handoff.take(code.get()), this::taken, _ -> showing.show(Shown.SILENT));
    }

    private void taken(Handoff.Taken taken) {
        switch (taken) {
            case Handoff.Taken.Unknown _ -> showing.show(Shown.UNKNOWN);
            case Handoff.Taken.Silent _ -> showing.show(Shown.SILENT);
            case Handoff.Taken.Opened(byte[] content) -> {
                if (!goOn.test(content)) {
                    showing.show(Shown.ELSEWHERE);
                }
            }
        }
    }
}

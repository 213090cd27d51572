// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.VisitClock;
import org.tongban.kiosk.visit.VisitTimes;

/// Size, colours, place and language as one visitor chose them. On the screen's thread.
final class Looks {
    private final Frame frame;
    private final Wording wording;
    private final VisitClock clock;
    private final VisitTimes times;

    Looks(Frame frame, Wording wording, VisitClock clock, VisitTimes times) {
        this.frame = frame;
        this.wording = wording;
        this.clock = clock;
        this.times = times;
    }

    boolean isLarge() {
        return frame.theme().isLarge();
    }

    /// Who needs large type is given more time.
    void type(ThemeKind kind) {
        frame.theme(kind);
        clock.pace(kind.isLarge() ? times.unhurried() : times);
    }

    void speak(Language language) {
        wording.speak(language);
        frame.speak(language);
    }

    Language other() {
        return wording.language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    }

    boolean areForEverybody() {
        return frame.theme() == ThemeKind.NORMAL && wording.language() == Language.CHINESE;
    }

    /// As every visit begins.
    void reset() {
        type(ThemeKind.NORMAL);
        speak(Language.CHINESE);
        frame.lower(frame.beginsLow());
    }
}

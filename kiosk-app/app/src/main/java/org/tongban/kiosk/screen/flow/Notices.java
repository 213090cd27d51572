// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.catalog.Catalog.Hall;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.notice.NoticeView;
import org.tongban.kiosk.screen.notice.NoticeView.Words;

/// Pages of plain words, with the hall's own numbers in them.
record Notices(Services services, Wording texts) {

    Screen help() {
        return notice("help", "help.1", "help.2", "help.3");
    }

    Screen window() {
        return notice("window", "window.1", "window.2", "window.3");
    }

    Screen cannotWrite() {
        return notice("cannot-write", "cannot-write.1", "window.2", "window.3");
    }

    Screen unsure() {
        return notice("unsure", "unsure.1", "help.1", "window.3");
    }

    Screen cardWrong() {
        return notice("card-wrong", "card-wrong.1", "window.2", "window.3");
    }

    Screen privacy() {
        return notice("privacy", "privacy.1", "privacy.2", "privacy.3");
    }

    Screen about() {
        return notice("about", "about.1", "about.2", "about.3");
    }

    private Screen notice(String id, String... lines) {
        Hall hall = services.catalog().hall();
        Object[] values = {
            hall.name(),
            hall.address(),
            hall.openingHours(),
            hall.windowPhone(),
            hall.complaintPhone(),
            services.terminal().machineName(),
            services.terminal().terminalNumber()
        };
        List<String> said =
                List.of(lines).stream().map(key -> texts.say(key, values)).toList();
        var words = new Words(id, texts.say(id + ".title"), texts.say(id + ".why"), said);
        return new NoticeView(words, Optional.empty());
    }
}

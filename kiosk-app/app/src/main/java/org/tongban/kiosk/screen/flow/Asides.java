// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.notice.NoticeView;
import org.tongban.kiosk.screen.notice.NoticeView.Block;
import org.tongban.kiosk.screen.notice.Notices;

/// The pages beside the way, each with a key that leads back.
record Asides(Services services, Wording texts, Runnable back) {

    private Notices notices() {
        return new Notices(texts, services.catalog(), services.terminal());
    }

    Screen help() {
        return notice("help", notices().help());
    }

    Screen window() {
        return notice("window", notices().window());
    }

    Screen cannotWrite() {
        return notice("sign.cannot", notices().cannotWrite());
    }

    Screen unsure() {
        return notice("unsure", notices().help());
    }

    Screen cardWrong() {
        var block = new Block(texts.say("card-wrong.block"), texts.say("card-wrong.block.text"));
        return notice("card-wrong", List.of(block));
    }

    Screen privacy() {
        return NoticeView.plain("privacy", texts, notices().privacy(), back);
    }

    Screen about() {
        return NoticeView.plain("about", texts, notices().about(), back);
    }

    private Screen notice(String id, List<Block> blocks) {
        return NoticeView.keeping(id, texts, blocks, back);
    }
}

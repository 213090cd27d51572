// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.resume;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Offers what the person whose card was read began before.
public final class OfferView implements Screen {
    private final Wording wording;
    private final Told told;
    private final Runnable goOn;
    private final Runnable anew;

    /// What the page says.
    ///
    /// @param goOn and the next: keys of the words on the buttons
    public record Told(String title, String sentence, String goOn, String anew) {}

    public OfferView(Wording wording, Told told, Runnable goOn, Runnable anew) {
        this.wording = wording;
        this.told = told;
        this.goOn = goOn;
        this.anew = anew;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Button second = Buttons.second(wording.say(told.anew()), Icon.DOC);
        second.setId("draft-anew");
        second.setOnAction(_ -> anew.run());
        Button primary = Buttons.primary(wording.say(told.goOn()), Icon.NEXT);
        primary.setId("primary");
        primary.setOnAction(_ -> goOn.run());
        frame.accept(Page.of("draft-offer")
                .title(told.title())
                .why(told.sentence())
                .work(Boxes.column(Space.S4, new Banner(Tone.ACCENT, wording.say("not-submitted"))))
                .left(second)
                .primary(primary));
    }
}

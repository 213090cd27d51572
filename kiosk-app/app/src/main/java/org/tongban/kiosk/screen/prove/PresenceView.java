// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.prove.PresenceViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// What the hall's module does, that it keeps nothing here, and what came of it.
public final class PresenceView implements Screen {
    private final PresenceViewModel model;
    private final Wording wording;
    private final Runnable other;

    /// @param other to another way
    public PresenceView(PresenceViewModel model, Wording wording, Runnable other) {
        this.model = model;
        this.wording = wording;
        this.other = other;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
        model.enter();
    }

    @Override
    public void close() {
        model.leave();
        model.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Comparing;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Ready _ -> titled().left(other()).primary(primary("presence.go"));
            case Shown.Comparing _ ->
                titled().work(new Working(Icon.CAMERA)
                        .say(wording.say("presence.comparing"), wording.say("presence.comparing.sub")));
            case Shown.Not not -> not(not);
        };
    }

    private Page not(Shown.Not not) {
        Banner banner = new Banner(
                Tone.WARN, wording.say("presence." + not.why()), wording.say("presence." + not.why() + ".next"));
        banner.setId("error");
        Page page = titled().work(Boxes.column(Space.S3, banner)).left(other());
        return not.mayTryAgain() ? page.primary(primary("presence.again")) : page;
    }

    private Page titled() {
        return Page.of("prove-presence").title(wording.say("presence.title")).why(wording.say("presence.why"));
    }

    private Button primary(String key) {
        Button button = Buttons.primary(wording.say(key), Icon.CAMERA);
        button.setId("primary");
        button.setOnAction(_ -> model.compare());
        return button;
    }

    private Button other() {
        Button button = Buttons.second(wording.say("presence.other"));
        button.setId("prove-other");
        button.setOnAction(_ -> other.run());
        return button;
    }
}

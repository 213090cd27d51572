// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.screen.CodePage;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.prove.PhoneCodeViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;

/// The code that a telephone shows, typed.
public final class PhoneCodeView implements Screen {
    private static final int LONGEST = 40;

    private final PhoneCodeViewModel model;
    private final Wording wording;
    private final WritingDesk desk;

    public PhoneCodeView(PhoneCodeViewModel model, Wording wording, WritingDesk desk) {
        this.model = model;
        this.wording = wording;
        this.desk = desk;
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
        return model.showing().now() instanceof Shown.Checking;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Asked(String fault) -> asked(fault);
            case Shown.Checking _ ->
                titled("phone")
                        .work(new Working(Icon.PHONE)
                                .say(wording.say("phone.checking"), wording.say("phone.checking.sub")));
            case Shown.Over _ -> titled("phone-over");
        };
    }

    private Page asked(String fault) {
        String said = fault.isEmpty() ? "" : wording.say("phone.fault." + fault);
        var prompt = new CodePage.Prompt(wording.say("phone.prompt"), LONGEST);
        return new CodePage(wording, desk).of(titled("phone"), prompt, said, model::check, Optional.empty());
    }

    private Page titled(String part) {
        return Page.of("prove-" + part)
                .title(wording.say("prove." + part + ".title"))
                .why(wording.say("prove." + part + ".why"));
    }
}

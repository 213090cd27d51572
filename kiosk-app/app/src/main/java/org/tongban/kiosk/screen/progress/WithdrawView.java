// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.screen.CodePage;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.WithdrawViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.theme.Space;

/// Taking a case back: the code of the paper, why, and what became of it.
public final class WithdrawView implements Screen {
    private final WithdrawViewModel model;
    private final Wording wording;
    private final WritingDesk desk;
    private final Ways ways;

    /// Where the page leads.
    ///
    /// @param card reads the card first
    /// @param vouch shows in another way who one is, in place of the code
    public record Ways(String item, Runnable card, Runnable vouch, Runnable back) {}

    public WithdrawView(WithdrawViewModel model, Wording wording, WritingDesk desk, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.desk = desk;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public void tick() {
        model.tick();
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Proving(String fault) -> proving(fault);
            case Shown.CardWanted _ -> titled("card").primary(primary("withdraw.card.go", Icon.IDCARD, ways.card()));
            case Shown.Why _ -> why();
            case Shown.Kept(Messages.State now) -> kept(now);
            case Shown.Broken _ -> titled("broken").primary(primary("notice.back", Icon.BACK, ways.back()));
        };
    }

    private Page titled(String part) {
        return Page.of("withdraw-" + part)
                .step(ways.item())
                .title(wording.say("withdraw." + part))
                .why(wording.say("withdraw." + part + ".why"));
    }

    private Page proving(String fault) {
        String said = fault.isEmpty() ? "" : wording.say("withdraw.fault." + fault);
        return new CodePage(wording, desk).ofPaper(titled("code"), said, model::prove, ways.vouch());
    }

    private Page why() {
        List<String> reasons = List.of(wording.say("withdraw.reasons").split("/"));
        ChoiceList list = new ChoiceList(IntStream.range(0, reasons.size())
                .mapToObj(at -> Choice.of(Integer.toString(at + 1), reasons.get(at)))
                .toList());
        Button on = primary(
                "withdraw.go",
                Icon.CHECK,
                () -> list.selected().ifPresent(row -> model.withdraw(reasons.get(Integer.parseInt(row) - 1))));
        on.setDisable(true);
        list.selectedProperty().addListener((_, _, _) -> on.setDisable(false));
        return titled("reason").work(list).primary(on);
    }

    private Page kept(Messages.State state) {
        Tone tone = switch (state) {
            case SENT -> Tone.OK;
            case QUEUED -> Tone.ACCENT;
            case QUARANTINED -> Tone.WARN;
        };
        Panel panel = new Panel(
                Texts.toned(Texts.lead(wording.say("withdraw." + state)), tone),
                Texts.body(wording.say("withdraw." + state + ".next")));
        panel.setId("withdraw-state");
        return titled("kept")
                .work(Boxes.column(Space.S3, panel))
                .primary(primary("notice.back", Icon.BACK, ways.back()));
    }

    private Button primary(String key, Icon icon, Runnable action) {
        Button button = Buttons.primary(wording.say(key), icon);
        button.setId("primary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}

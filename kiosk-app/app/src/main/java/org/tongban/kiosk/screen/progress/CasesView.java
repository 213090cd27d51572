// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.CasesViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.CaseDesk.Entry;

/// The cases that were found, newest first.
public final class CasesView implements Screen {
    private final CasesViewModel model;
    private final CaseWords words;
    private final Wording wording;
    private final Ways ways;

    /// Where the page leads.
    ///
    /// @param one a case
    /// @param held what this terminal holds about the person; only by card
    public record Ways(Consumer<Entry> one, Runnable window, Optional<Runnable> held) {}

    public CasesView(CasesViewModel model, CaseWords words, Wording wording, Ways ways) {
        this.model = model;
        this.words = words;
        this.wording = wording;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
        model.look();
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Looking;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Looking _ ->
                page("progress.looking", "progress.looking.why")
                        .work(new Working(Icon.SEARCH)
                                .say(wording.say("progress.looking"), wording.say("progress.looking.why")));
            case Shown.Broken _ -> nothing("progress.broken");
            case Shown.Done(var found)
            when found.entries().isEmpty() ->
                nothing(found.isPlatformHeard() ? "progress.none" : "progress.none.offline");
            case Shown.Done(var found) -> list(found);
        };
    }

    private Page page(String title, String why) {
        return Page.of("progress-cases").title(wording.say(title)).why(wording.say(why));
    }

    private Page nothing(String key) {
        Button go = second("progress-window", "guide.window", Icon.COUNTER, ways.window());
        Banner banner = new Banner(
                key.equals("progress.none") ? Tone.ACCENT : Tone.WARN,
                wording.say(key),
                wording.say(key + (key.equals("progress.none") && !model.isByCard() ? ".code" : "") + ".next"));
        return page("progress.list", "progress.list.why")
                .work(Boxes.column(Space.S2, banner))
                .left(keys(go));
    }

    /// Asking anew, what is held here, and another.
    private Node[] keys(Node... others) {
        List<Node> keys = new ArrayList<>();
        keys.add(second("progress-again", "progress.again", Icon.SYNC, model::look));
        ways.held().ifPresent(held -> keys.add(second("progress-held", "progress.held", Icon.SHIELD, held)));
        keys.addAll(List.of(others));
        return keys.toArray(Node[]::new);
    }

    private Button second(String id, String key, Icon icon, Runnable action) {
        Button button = Buttons.second(wording.say(key), icon);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Page list(CaseDesk.Found found) {
        List<Node> blocks = new ArrayList<>();
        if (!found.isPlatformHeard()) {
            blocks.add(new Banner(Tone.WARN, wording.say("progress.offline"), wording.say("progress.offline.next")));
        }
        var concerns = new Concerns(words.today());
        model.identity().flatMap(concerns::endsSoon).map(this::cardEnds).ifPresent(blocks::add);
        long waiting = concerns.waiting(found.entries());
        if (waiting > 0) {
            Banner banner = new Banner(
                    Tone.WARN, wording.say("progress.concerns", waiting), wording.say("progress.concerns.next"));
            banner.setId("progress-concerns");
            blocks.add(banner);
        }
        int number = 0;
        for (Entry entry : concerns.inOrder(found.entries())) {
            blocks.add(ListRows.panel(List.of(row(entry, number++))));
        }
        return page("progress.list", "progress.list.why")
                .work(new Pager(wording, Space.S2, blocks))
                .left(keys());
    }

    private Node cardEnds(LocalDate last) {
        String key = last.isBefore(words.today()) ? "progress.card-ended" : "progress.card-ends";
        Banner banner = new Banner(Tone.ACCENT, wording.say(key, wording.day(last)), wording.say("progress.card.next"));
        banner.setId("progress-card-ends");
        return banner;
    }

    private ListRow row(Entry entry, int number) {
        return new ListRow("case-" + number, words.itemName(entry))
                .sub(words.line(entry))
                .end(Badge.of(words.tone(entry), words.state(entry)))
                .leads(() -> ways.one().accept(entry));
    }
}

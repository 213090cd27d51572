// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.held;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.held.HeldViewModel.Shown;
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
import org.tongban.kiosk.visit.HeldDesk.Held;
import org.tongban.paper.template.Paper;

/// 本机保存的关于您的记录: list, copy on paper, deletion.
public final class HeldView implements Screen {
    private final HeldViewModel model;
    private final HeldWords words;
    private final SlipViewModel slip;
    private final Wording wording;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};

    /// Where the page leads.
    ///
    /// @param vouch shows in another way than by the card who one is; then the page opens anew
    public record Ways(Runnable vouch, Runnable back) {}

    public HeldView(HeldViewModel model, HeldWords words, SlipViewModel slip, Wording wording, Ways ways) {
        this.model = model;
        this.words = words;
        this.slip = slip;
        this.wording = wording;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        model.showing().watch(_ -> show());
        slip.showing().watch(_ -> show());
        model.look();
    }

    private void show() {
        frame.accept(page(model.showing().now()));
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Looking || slip.isPrinting();
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Looking _ ->
                titled("looking")
                        .work(new Working(Icon.SEARCH)
                                .say(wording.say("held.looking"), wording.say("held.looking.why")));
            case Shown.Listed(var records)
            when records.isEmpty() -> titled("none").primary(back());
            case Shown.Listed(var records) -> listed(records);
            case Shown.Asked(var records) -> asked(records);
            case Shown.Deleted(var rest) -> deleted(rest);
            case Shown.Broken _ -> titled("broken").primary(back());
        };
    }

    private Page titled(String part) {
        return Page.of("held-" + part).title(wording.say("held." + part)).why(wording.say("held." + part + ".why"));
    }

    private Page listed(List<Held> records) {
        List<Node> blocks = new ArrayList<>();
        if (model.isProved()) {
            blocks.add(new Banner(Tone.OK, wording.say("held.vouched"), wording.say("held.vouched.next")));
        }
        SlipLine.of(wording, slip.showing().now()).ifPresent(blocks::add);
        records.forEach(record -> blocks.add(ListRows.panel(List.of(row(record)))));
        return titled("list")
                .work(new Pager(wording, Space.S2, blocks))
                .left(print(records))
                .primary(model.isProved() ? delete(records) : vouch());
    }

    private ListRow row(Held record) {
        return new ListRow("held-" + record.caseId(), words.name(record))
                .sub(words.line(record))
                .end(Badge.of(words.tone(record.kind()), words.kind(record.kind())));
    }

    private Button print(List<Held> records) {
        Button print = Buttons.second(wording.say("held.print"), Icon.PRINTER);
        print.setId("held-print");
        print.setDisable(!model.isProved());
        print.setOnAction(_ -> model.export(() -> slip.print(Paper.HELD_SLIP, words.slip(records))));
        return print;
    }

    private Button vouch() {
        return primary("held.vouch", Icon.STAFF, ways.vouch());
    }

    private Button delete(List<Held> records) {
        Button delete = primary("held.delete", Icon.CLOSE, () -> model.askToDelete(records));
        delete.setDisable(records.stream().noneMatch(record -> record.kind().isDeletable()));
        return delete;
    }

    private Page asked(List<Held> records) {
        long gone =
                records.stream().filter(record -> record.kind().isDeletable()).count();
        long rest = records.size() - gone;
        Button keep = Buttons.second(wording.say("held.keep"), Icon.BACK);
        keep.setId("held-keep");
        keep.setOnAction(_ -> model.look());
        String what = rest == 0 ? wording.say("held.asked.all", gone) : wording.say("held.asked.what", gone, rest);
        return titled("asked")
                .work(Boxes.column(Space.S3, new Banner(Tone.WARN, what)))
                .left(keep)
                .primary(primary("held.delete.go", Icon.CLOSE, model::delete));
    }

    private Page deleted(List<Held> rest) {
        Page page = titled("deleted").primary(back());
        return rest.isEmpty()
                ? page
                : page.work(Boxes.column(Space.S3, new Banner(Tone.WARN, wording.say("held.rest", rest.size()))));
    }

    private Button back() {
        return primary("notice.back", Icon.BACK, ways.back());
    }

    private Button primary(String key, Icon icon, Runnable action) {
        Button button = Buttons.primary(wording.say(key), icon);
        button.setId("primary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}

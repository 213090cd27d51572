// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.question.TableViewModel.Line;
import org.tongban.kiosk.screen.question.TableViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// A table: its rows with 修改 and 删去, one more by 添加, 继续. A row that was taken out can be put back.
public final class TableView implements Screen {

    /// Where the page leads.
    ///
    /// @param row to the questions of a row, 0 for the first; one behind the last is a new one
    public record Ways(IntConsumer row, Runnable on, Runnable unsure) {}

    private final TableViewModel model;
    private final Wording wording;
    private final String step;
    private final Ways ways;

    public TableView(TableViewModel model, Wording wording, String step, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.step = step;
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

    private Page page(Shown state) {
        Button quiet = Buttons.quiet(wording.say("question.unsure"), Icon.INFO);
        quiet.setId("unsure");
        quiet.setOnAction(_ -> ways.unsure().run());
        Button primary = Buttons.primary(
                wording.say(state.lines().isEmpty() && model.table().least() == 0 ? "table.none" : "on"), Icon.NEXT);
        primary.setId("primary");
        primary.setOnAction(_ -> {
            if (model.accept()) {
                ways.on().run();
            }
        });
        return Page.of("question-" + model.question().field())
                .step(step)
                .title(model.question().title())
                .why(model.question().why())
                .work(work(state))
                .left(quiet)
                .primary(primary);
    }

    private VBox work(Shown state) {
        VBox work = Boxes.column(Space.S3);
        state.error().map(this::error).ifPresent(work.getChildren()::add);
        state.removed().map(this::removed).ifPresent(work.getChildren()::add);
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < state.lines().size(); i++) {
            rows.add(ListRows.panel(List.of(row(i, state.lines().get(i)))));
        }
        rows.add(state.lines().isEmpty() ? Texts.second(wording.say("table.empty", row())) : add());
        if (state.lines().isEmpty()) {
            rows.add(add());
        }
        Pager pager = new Pager(wording, Space.S3, rows);
        VBox.setVgrow(pager, Priority.ALWAYS);
        work.getChildren().add(pager);
        return work;
    }

    private Node add() {
        if (model.isFull()) {
            return Texts.second(wording.say("table.full", model.table().most(), row()));
        }
        Button add = Buttons.second(wording.say("table.add", row()), Icon.PLUS);
        add.setId("add-row");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> ways.row().accept(model.size()));
        return add;
    }

    private ListRow row(int index, Line line) {
        Button change = Buttons.small(wording.say("table.change"));
        change.setId("change-row-" + (index + 1));
        change.setOnAction(_ -> ways.row().accept(index));
        Button remove = Buttons.small(wording.say("table.remove"));
        remove.setId("remove-row-" + (index + 1));
        remove.setOnAction(_ -> model.remove(index));
        ListRow row = new ListRow("row-" + (index + 1), name(index + 1)).sub(line.words());
        return line.isWhole()
                ? row.end(change, remove)
                : row.end(Badge.of(Tone.WARN, wording.say("table.unfinished")), change, remove);
    }

    private Banner error(String text) {
        Banner banner = new Banner(Tone.ERR, text);
        banner.setId("error");
        return banner;
    }

    private Node removed(int number) {
        Button back = Buttons.small(wording.say("table.put-back"));
        back.setId("put-back");
        back.setOnAction(_ -> model.putBack());
        return Boxes.row(Space.S3, Texts.second(wording.say("table.removed", name(number))), Boxes.spring(), back);
    }

    private String row() {
        return model.table().row();
    }

    private String name(int number) {
        return wording.say("table.row", row(), number);
    }
}

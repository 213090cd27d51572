// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

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
import org.tongban.kiosk.screen.staff.PartViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.theme.Space;

/// A page of the staff's: lines that lead on, things to do at the foot.
public final class PartView implements Screen {
    /// As many keys as the foot of an upright pane has room for; more stand below the lines.
    private static final int AT_THE_FOOT = 3;

    private final PartViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private Consumer<Page> frame = _ -> {};
    private Shown shown = new Shown.Loading();

    public PartView(PartViewModel model, SlipViewModel slip, Wording wording) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
    }

    @Override
    public void open(Consumer<Page> shows) {
        frame = shows;
        model.showing().watch(state -> {
            boolean same = looksTheSame(state);
            shown = state;
            if (!same) {
                show();
            }
        });
        slip.showing().watch(_ -> show());
        model.load();
    }

    /// What looks the same is not drawn anew: a finger may be on it.
    private boolean looksTheSame(Shown next) {
        return next instanceof Shown.There(var after)
                && shown instanceof Shown.There(var before)
                && after.looksLike(before);
    }

    @Override
    public void close() {
        frame = _ -> {};
        model.showing().watch(_ -> {});
        slip.showing().watch(_ -> {});
    }

    @Override
    public void tick() {
        model.tick();
    }

    @Override
    public boolean isWorking() {
        return slip.isPrinting();
    }

    private void show() {
        frame.accept(
                switch (shown) {
                    case Shown.Loading _ -> Page.of("staff-" + model.word()).title(wording.say("staff.loading"));
                    case Shown.Broken _ ->
                        Page.of("staff-" + model.word())
                                .title(wording.say("staff.broken"))
                                .why(wording.say("staff.broken.why"));
                    case Shown.There(var content) -> page(content);
                });
    }

    private Page page(Part.Content content) {
        List<Node> blocks = new ArrayList<>();
        SlipLine.of(wording, slip.showing().now()).ifPresent(blocks::add);
        content.rows().forEach(row -> blocks.add(ListRows.panel(List.of(row(row)))));
        List<Button> acts = content.acts().stream().map(this::act).toList();
        if (acts.size() > AT_THE_FOOT) {
            blocks.add(
                    Boxes.row(Space.S3, acts.subList(AT_THE_FOOT, acts.size()).toArray(Node[]::new)));
        }
        return Page.of("staff-" + model.word())
                .title(content.title())
                .why(content.why())
                .work(new Pager(wording, Space.S1, blocks))
                .left(acts.stream().limit(AT_THE_FOOT).toArray(Node[]::new));
    }

    private ListRow row(Part.Row row) {
        ListRow line = new ListRow(row.id(), row.title());
        if (!row.sub().isEmpty()) {
            line.sub(row.sub());
        }
        if (!row.mark().isEmpty()) {
            line.end(Badge.of(row.tone(), row.mark()));
        }
        row.leads().ifPresent(line::leads);
        return line;
    }

    private Button act(Part.Act act) {
        Button button = Buttons.second(act.words(), act.icon());
        button.setId(act.id());
        button.setOnAction(_ -> {
            act.run().run();
            model.load();
        });
        return button;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.shared.SharedViewModel.Row;
import org.tongban.kiosk.screen.shared.SharedViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.FactPanel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// 正在替您查, and then what was found and where. Goes on by itself when nothing was.
public final class SharedView implements Screen {
    private final SharedViewModel model;
    private final Wording wording;
    private final String step;
    private final ZoneId zone;

    /// @param zone of the hall
    public SharedView(SharedViewModel model, Wording wording, String step, ZoneId zone) {
        this.zone = zone;
        this.model = model;
        this.wording = wording;
        this.step = step;
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
        return model.showing().now() instanceof Shown.Asking;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Asking _ -> asking();
            case Shown.Found found -> found(found.rows());
        };
    }

    private Page asking() {
        Button skip = Buttons.second(wording.say("shared.skip"));
        skip.setId("shared-skip");
        skip.setOnAction(_ -> model.skip());
        return Page.of("shared-asking")
                .step(step)
                .title(wording.say("shared.asking"))
                .why(wording.say("shared.why"))
                .work(new Working(Icon.BUILDING).say(wording.say("shared.working"), wording.say("shared.working.sub")))
                .left(skip);
    }

    private Page found(List<Row> rows) {
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> model.on());
        return Page.of("shared-found")
                .step(step)
                .title(wording.say("shared.found", rows.size()))
                .why(wording.say("shared.why"))
                .work(new Pager(
                        wording, Space.S3, rows.stream().map(this::panel).toList()))
                .left(Texts.second(wording.say("shared.wrong")))
                .primary(on);
    }

    private Node panel(Row row) {
        Badge badge = Badge.of(Tone.ACCENT, Icon.BUILDING, wording.say("source.shared"));
        Node panel = new FactPanel(row.label(), wording.say("shared.there"), badge);
        panel.setId("shared-" + row.field());
        String from = wording.say("shared.from", row.source(), wording.day(LocalDate.ofInstant(row.fetchedAt(), zone)));
        return Boxes.column(Space.S2, panel, Texts.second(from));
    }
}

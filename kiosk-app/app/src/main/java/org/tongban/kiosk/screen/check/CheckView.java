// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.CheckTable;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.Step;

/// Lays out everything once more before signing.
public final class CheckView implements Screen {
    private final CheckViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final Consumer<Step> mend;
    private final Runnable sign;

    public CheckView(CheckViewModel model, Wording texts, String eyebrow, Consumer<Step> mend, Runnable sign) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.mend = mend;
        this.sign = sign;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        List<Node> parts = new ArrayList<>();
        parts.add(new Banner(Tone.WARN, texts.say("not-submitted"), texts.say("check.not-submitted.more")));
        parts.add(new CheckTable(model.groups().stream().map(this::section).toList()));
        parts.add(Texts.why(texts.say("check.declaration", model.item().declaration())));
        var next = Buttons.primary(texts.say("check.sign"), Icon.NEXT);
        next.setId("primary");
        next.setOnAction(_ -> sign.run());
        return Page.of("check")
                .step(eyebrow)
                .title(texts.say("check.title"))
                .why(texts.say("check.why"))
                .work(Boxes.column(Space.S3, parts.toArray(Node[]::new)))
                .primary(next);
    }

    private CheckTable.Section section(CheckViewModel.Group group) {
        return new CheckTable.Section(
                group.heading(),
                group.rows().stream()
                        .map(row -> CheckTable.Row.of(
                                row.id(), row.label(), row.value(), row.source(), () -> mend.accept(row.mend())))
                        .toList());
    }
}

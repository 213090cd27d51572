// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.CheckTable;
import org.tongban.kiosk.ui.control.CheckTable.Section;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.Step;

/// Everything once more. 现在还没有提交 stands first; each row can be changed.
public final class CheckView implements Screen {
    private final CheckViewModel model;
    private final Wording wording;
    private final String step;
    private final FormCheck check;
    private final Consumer<Step> mend;
    private final Runnable sign;
    private final VBox twice = Boxes.column(Space.S3);
    private Optional<FormCheck.Problem> problem = Optional.empty();

    /// A view of everything.
    ///
    /// @param mend to the step that changes a row; it comes back here
    public CheckView(
            CheckViewModel model, Wording wording, String step, FormCheck check, Consumer<Step> mend, Runnable sign) {
        this.model = model;
        this.wording = wording;
        this.step = step;
        this.check = check;
        this.mend = mend;
        this.sign = sign;
        twice.setManaged(false);
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> tables = new ArrayList<>();
        model.groups().forEach(group -> tables.add(new CheckTable(List.of(section(group)))));
        tables.add(Texts.why(model.item().declaration()));
        Pager pager = new Pager(wording, Space.S3, tables);
        VBox.setVgrow(pager, Priority.ALWAYS);
        VBox work = Boxes.column(
                Space.S3, new Banner(Tone.WARN, wording.say("not-submitted"), wording.say("not-submitted.sign")));
        work.getChildren().add(twice);
        tick();
        problem.ifPresent(found -> {
            Banner error = new Banner(Tone.ERR, found.text());
            error.setId("error");
            work.getChildren().add(error);
        });
        work.getChildren().add(pager);
        PrimaryButton on = Buttons.primary(wording.say("check.sign"), Icon.NEXT);
        on.setId("primary");
        on.textProperty()
                .bind(javafx.beans.binding.Bindings.when(pager.lastProperty())
                        .then(wording.say("check.sign"))
                        .otherwise(wording.say("check.further")));
        on.setOnAction(_ -> further(pager, frame));
        frame.accept(Page.of("check")
                .step(step)
                .title(wording.say("check.title"))
                .why(wording.say("check.why"))
                .work(work)
                .primary(on));
    }

    /// The platform may answer only now.
    @Override
    public void tick() {
        model.openCase()
                .filter(_ -> twice.getChildren().isEmpty())
                .map(number ->
                        new Banner(Tone.WARN, wording.say("check.twice", number), wording.say("check.twice.next")))
                .ifPresent(banner -> {
                    banner.setId("check-twice");
                    twice.getChildren().add(banner);
                    twice.setManaged(true);
                });
    }

    /// Nobody signs what was not shown: first all pages, then the signature.
    private void further(Pager pager, Consumer<Page> frame) {
        if (!pager.lastProperty().get()) {
            pager.next();
            return;
        }
        problem = model.problem(check);
        if (problem.isPresent()) {
            open(frame);
        } else {
            sign.run();
        }
    }

    private Section section(CheckViewModel.Group group) {
        return new Section(group.heading(), group.rows().stream().map(this::row).toList());
    }

    private CheckTable.Row row(CheckViewModel.Row row) {
        boolean fixed = row.mend() instanceof Step.Check;
        return new CheckTable.Row(
                row.id(),
                row.label(),
                row.value(),
                row.source(),
                fixed ? Optional.empty() : Optional.of(() -> mend.accept(row.mend())));
    }
}

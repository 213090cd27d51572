// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The notices and slips that a case gives now, each with a button that prints it.
final class PapersPanel {
    private PapersPanel() {}

    /// Nothing where there is no paper yet.
    static Optional<Node> of(CaseViewModel model, Wording wording) {
        List<Node> rows = new ArrayList<>();
        model.copies().ifPresent(copies -> {
            copies.form().ifPresent(_ -> rows.add(row(PrintJournal.SIGNED_FORM, copies::printForm, model, wording)));
            copies.pledge().ifPresent(_ -> rows.add(row(PrintJournal.PLEDGE, copies::printPledge, model, wording)));
        });
        model.papers().forEach(paper -> rows.add(row(paper.id(), () -> model.print(paper), model, wording)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(Texts.lead(wording.say("case.papers")));
        panel.setId("case-papers");
        panel.getChildren().addAll(rows);
        return Optional.of(panel);
    }

    private static Node row(String id, Runnable action, CaseViewModel model, Wording wording) {
        Button print = Buttons.small(wording.say("case.papers.print"), Icon.PRINTER);
        print.setId("print-" + id);
        print.setDisable(model.slip().isPrinting());
        print.setOnAction(_ -> action.run());
        return Boxes.row(Space.S3, Texts.body(wording.say("case.paper." + id)), Boxes.spring(), print);
    }
}

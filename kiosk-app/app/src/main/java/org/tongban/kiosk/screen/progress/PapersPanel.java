// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.paper.template.Paper;

/// The notices and slips that a case gives now, each with a button that prints it.
final class PapersPanel {
    private PapersPanel() {}

    /// Nothing where there is no paper yet.
    static Optional<Node> of(CaseViewModel model, Wording wording) {
        if (model.papers().isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(Texts.lead(wording.say("case.papers")));
        panel.setId("case-papers");
        model.papers().forEach(paper -> panel.getChildren().add(row(paper, model, wording)));
        return Optional.of(panel);
    }

    private static Node row(Paper paper, CaseViewModel model, Wording wording) {
        Button print = Buttons.small(wording.say("case.papers.print"), Icon.PRINTER);
        print.setId("print-" + paper.id());
        print.setDisable(model.slip().isPrinting());
        print.setOnAction(_ -> model.print(paper));
        return Boxes.row(Space.S3, Texts.body(wording.say("case.paper." + paper.id())), Boxes.spring(), print);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// The nodes of one page, made when it is shown.
final class PageParts {
    private final Page page;
    private final VBox head = new VBox();
    private final StackPane work = new StackPane();
    private final StackPane foot = new StackPane();
    private final HBox actions = new HBox(Space.S3);

    PageParts(Page page) {
        this.page = page;
        fillHead(page.head());
        work.setAlignment(Pos.TOP_LEFT);
        work.setId("page-" + page.id());
        work.getStyleClass().add("work");
        page.body().work().ifPresent(work.getChildren()::add);
        foot.getStyleClass().add("page-foot");
        page.body().foot().ifPresent(foot.getChildren()::add);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("actions");
        actions.getChildren().addAll(page.actions().left());
        actions.getChildren().add(Boxes.spring());
        page.actions().primary().ifPresent(actions.getChildren()::add);
    }

    String id() {
        return page.id();
    }

    VBox head() {
        return head;
    }

    StackPane work() {
        return work;
    }

    HBox actions() {
        return actions;
    }

    Optional<Node> tray() {
        return page.body().tray();
    }

    Optional<Node> foot() {
        return page.body().foot().map(_ -> foot);
    }

    boolean hasHead() {
        return page.head().size() != Page.TitleSize.NONE;
    }

    boolean hasActions() {
        return !page.actions().isEmpty();
    }

    /// All nodes of the page, the work zone first.
    List<Node> nodes() {
        List<Node> nodes = moving();
        tray().ifPresent(nodes::add);
        foot().ifPresent(nodes::add);
        return nodes;
    }

    /// The nodes that take part in the change of pages; keyboard and bars stand still.
    List<Node> moving() {
        List<Node> nodes = new ArrayList<>(List.of(work));
        if (hasHead()) {
            nodes.add(head);
        }
        if (hasActions()) {
            nodes.add(actions);
        }
        return nodes;
    }

    private void fillHead(Page.Head words) {
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.getStyleClass().add("read-zone");
        words.above().ifPresent(head.getChildren()::add);
        add(Texts.caption(words.step()), "page-step");
        boolean greeting = words.size() == Page.TitleSize.GREETING;
        add(greeting ? Texts.greeting(words.title()) : Texts.question(words.title()), "page-title");
        add(Texts.why(words.why()), "page-why");
        words.below().ifPresent(head.getChildren()::add);
    }

    private void add(Label label, String id) {
        if (!label.getText().isEmpty()) {
            label.setId(id);
            head.getChildren().add(label);
        }
    }
}

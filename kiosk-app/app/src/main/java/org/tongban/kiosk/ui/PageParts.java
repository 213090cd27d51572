// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// The nodes of one page, made when it is shown.
final class PageParts implements Zones.Parts {
    private static final Set<String> WORDS_FOR_ROOM = Set.of("page-step", "page-why");

    private final Page page;
    private final VBox head = new VBox();
    private final StackPane work = new StackPane();
    private final StackPane foot = new StackPane();
    private final StackPane aside = new StackPane();
    private final HBox actions = new HBox(Space.S3);
    private final boolean wide;

    /// @param wide for a lying pane, where what is known stands beside the answer and not above it
    PageParts(Page page, boolean wide) {
        this.page = page;
        this.wide = wide;
        fillHead(page.head());
        work.setAlignment(Pos.TOP_LEFT);
        work.setId("page-" + page.id());
        work.getStyleClass().add("work");
        content().map(content -> new Reel("reel", content)).ifPresent(work.getChildren()::add);
        if (wide) {
            aside.setAlignment(Pos.TOP_LEFT);
            page.body().aside().map(known -> new Reel("aside", new VBox(known))).ifPresent(aside.getChildren()::add);
        }
        foot.getStyleClass().add("page-foot");
        page.body().foot().ifPresent(foot.getChildren()::add);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("actions");
        actions.getChildren().addAll(page.actions().left());
        actions.getChildren().add(Boxes.spring());
        page.actions().primary().ifPresent(actions.getChildren()::add);
    }

    private Optional<Region> content() {
        Optional<Node> known = wide ? Optional.empty() : page.body().aside();
        Optional<Node> answer = page.body().work();
        if (known.isEmpty()) {
            return answer.map(PageParts::region);
        }
        VBox column = new VBox(Space.S4, known.get());
        column.getStyleClass().add("stacked");
        answer.ifPresent(node -> {
            VBox.setVgrow(node, Priority.ALWAYS);
            column.getChildren().add(node);
        });
        return Optional.of(column);
    }

    private static Region region(Node node) {
        return node instanceof Region region ? region : new StackPane(node);
    }

    Page page() {
        return page;
    }

    boolean isWide() {
        return wide;
    }

    /// In reach mode one line says it all: the question.
    void low(boolean low) {
        for (Node node : head.getChildren()) {
            boolean shown = !low || !WORDS_FOR_ROOM.contains(String.valueOf(node.getId()));
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    String id() {
        return page.id();
    }

    StackPane aside() {
        return aside;
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

    @Override
    public boolean hasTray() {
        return tray().isPresent();
    }

    @Override
    public boolean hasFoot() {
        return foot().isPresent();
    }

    @Override
    public double headHeight(double width) {
        return head.prefHeight(width);
    }

    @Override
    public double trayHeight(double width) {
        return tray().map(node -> node.prefHeight(width)).orElse(0.0);
    }

    @Override
    public boolean hasHead() {
        return page.head().size() != Page.TitleSize.NONE;
    }

    @Override
    public boolean hasActions() {
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
        if (!aside.getChildren().isEmpty()) {
            nodes.add(aside);
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

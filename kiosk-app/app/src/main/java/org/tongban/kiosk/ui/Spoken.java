// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tongban.kiosk.ui.SpokenLine.Kind;
import org.tongban.kiosk.ui.control.Banner;

/// Reads a part of the screen from top to bottom. Only words of the type scale, of banners, of device lines and of
/// buttons are read; what somebody types is not. Screen thread only.
final class Spoken {
    private static final Set<String> PERSONAL = Set.of("t-answer", "t-number", "check-value", "personal");
    private static final Set<String> NOT_READ = Set.of("entry", "sign-pad", "metric", "badge");
    private static final Set<String> MORE_WORDS =
            Set.of("device-words", "take-card-title", "take-card-where", "hero-title");
    private static final Set<String> TROUBLED = Set.of("error-message");
    private static final Set<String> ALARMS = Set.of("take-card");
    private static final Set<String> TROUBLE_TONES = Set.of("tone-err", "tone-warn");

    private final List<SpokenLine> lines = new ArrayList<>();

    private Spoken() {}

    /// All that is read in these parts, one after the other, without what stands there twice.
    static List<SpokenLine> of(List<Node> parts) {
        Spoken spoken = new Spoken();
        parts.forEach(part -> spoken.walk(part, Kind.TEXT));
        return spoken.lines.stream().distinct().toList();
    }

    /// The words of one thing that can be pressed; empty for anything else.
    static String of(Node node) {
        if (!(node instanceof ButtonBase button)) {
            return "";
        }
        String said = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
        return said == null ? "" : said.replace('\n', ' ').strip();
    }

    private void walk(Node node, Kind around) {
        if (!node.isVisible() || node.getOpacity() == 0 || has(node, NOT_READ)) {
            return;
        }
        Kind within = has(node, ALARMS) ? Kind.ALARM : has(node, TROUBLED) ? Kind.TROUBLE : around;
        switch (node) {
            case ButtonBase button -> button(button, within);
            case Label label -> label(label, within);
            case Banner banner -> add(runs(banner), has(banner, TROUBLE_TONES) ? Kind.TROUBLE : Kind.TEXT);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> walk(child, within));
            default -> {}
        }
    }

    /// What is off is not offered.
    private void button(ButtonBase button, Kind within) {
        boolean still = button.getStyleClass().contains("still");
        if (!button.isDisabled() && !still) {
            add(of(button), has(button, PERSONAL) ? Kind.PERSONAL : Kind.CHOICE);
        }
        if (still && button.getGraphic() instanceof Parent face) {
            walk(face, within);
        }
    }

    private void label(Label label, Kind within) {
        boolean read = label.getStyleClass().stream().anyMatch(name -> name.startsWith("t-"));
        if (has(label, PERSONAL)) {
            add(label.getText(), Kind.PERSONAL);
        } else if (read || has(label, MORE_WORDS)) {
            boolean device = label.getParent() != null && has(label.getParent(), TROUBLE_TONES);
            add(label.getText(), device && within == Kind.TEXT ? Kind.TROUBLE : within);
        }
    }

    private static String runs(Banner banner) {
        StringBuilder words = new StringBuilder();
        banner.getChildren().stream()
                .filter(TextFlow.class::isInstance)
                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                .filter(Text.class::isInstance)
                .forEach(run -> words.append(((Text) run).getText()));
        return words.toString();
    }

    private void add(String words, Kind kind) {
        if (words != null && !words.isBlank()) {
            lines.add(new SpokenLine(words.strip(), kind));
        }
    }

    private static boolean has(Node node, Set<String> classes) {
        return node.getStyleClass().stream().anyMatch(classes::contains);
    }
}

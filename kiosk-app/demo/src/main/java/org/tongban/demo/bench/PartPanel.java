// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.bench;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tongban.emulator.wire.Control;

/// One part of the outside world: its state in its own words, renewed every second, and its keys. Made and used on the
/// JavaFX thread; speaks to the part on a thread of its own.
final class PartPanel implements AutoCloseable {
    private final Control control;
    private final Label state = new Label();
    private final Label trouble = new Label();
    private final FlowPane keys = new FlowPane(8, 8);
    private final VBox box;
    private final ScheduledExecutorService talk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    /// A button and what it says to the part.
    record Key(String label, String command) {}

    PartPanel(String title, Control control, List<Key> known) {
        this.control = control;
        this.box = new VBox(6, Lettering.heading(title), keys, state, trouble);
        state.setWrapText(true);
        trouble.setWrapText(true);
        trouble.setStyle("-fx-text-fill: #b00020;");
        known.forEach(this::add);
    }

    Node node() {
        return box;
    }

    /// A key for each person whose card can be put down, before the other keys.
    void people() {
        talk.execute(() -> {
            List<String> people = List.of(ask("persons").split(", *"));
            Platform.runLater(() -> people.reversed().forEach(this::addPerson));
        });
    }

    /// @param person `NUMBER NAME`
    private void addPerson(String person) {
        String[] words = person.strip().split(" ", 2);
        if (words.length == 2) {
            keys.getChildren().addFirst(button(new Key(words[1], "card " + words[0])));
        }
    }

    private void add(Key key) {
        keys.getChildren().add(button(key));
    }

    private Button button(Key key) {
        Button button = new Button(key.label());
        button.setStyle(Lettering.key());
        button.setOnAction(_ -> talk.execute(() -> {
            say(trouble, "");
            ask(key.command());
            look();
        }));
        return button;
    }

    void watch() {
        var _ = talk.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        String words = ask("status");
        if (!words.isEmpty()) say(state, words);
    }

    private String ask(String command) {
        try {
            return control.say(command);
        } catch (RuntimeException e) {
            say(trouble, "没有做到：" + e.getMessage());
            return "";
        }
    }

    private static void say(Label label, String words) {
        Platform.runLater(() -> label.setText(words));
    }

    @Override
    public void close() {
        talk.shutdownNow();
    }
}

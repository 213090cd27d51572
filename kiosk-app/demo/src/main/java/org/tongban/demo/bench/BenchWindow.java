// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.tongban.emulator.wire.Control;

/// The world outside on buttons: card, papers, printer, line. Labelled as simulated, for everybody to see.
public final class BenchWindow extends Application {
    private final Label answer = new Label();

    /// One group of buttons and the part that they steer.
    private record Group(String option, String title, List<Key> keys) {}

    /// A button and what it says to the part.
    private record Key(String label, String command) {}

    private static final List<Group> GROUPS = List.of(
            new Group("reader", "读卡器", List.of(new Key("拿走卡", "take"), new Key("拔掉", "unplug"), new Key("插上", "plug"))),
            new Group(
                    "scanner",
                    "扫描仪",
                    List.of(
                            new Key("放 1 页", "load 1"),
                            new Key("放 2 页", "load 2"),
                            new Key("清空", "empty"),
                            new Key("卡纸", "jam"),
                            new Key("排除卡纸", "clear"))),
            new Group(
                    "printer",
                    "凭条打印机",
                    List.of(
                            new Key("纸用完", "paper out"),
                            new Key("换好纸", "paper ok"),
                            new Key("开盖", "cover open"),
                            new Key("合盖", "cover closed"),
                            new Key("断开", "gone"),
                            new Key("接上", "back"))),
            new Group("line", "线路", List.of(new Key("断开", "down"), new Key("恢复", "up"))));

    @Override
    public void start(Stage stage) {
        Map<String, String> addresses = getParameters().getNamed();
        List<String> raw = getParameters().getRaw();
        VBox parts = new VBox(12, new Label("模拟的外部世界（演示用）"));
        parts.setPadding(new Insets(16));
        for (Group group : GROUPS) {
            address(addresses, raw, group.option())
                    .ifPresent(at -> parts.getChildren().add(box(group, Control.at(at))));
        }
        parts.getChildren().add(answer);
        stage.setTitle("Tongban bench");
        stage.setScene(new Scene(parts, 460, 620));
        stage.setX(1100);
        stage.show();
    }

    private static Optional<String> address(Map<String, String> named, List<String> raw, String option) {
        int at = raw.indexOf("--" + option);
        return at >= 0 ? Optional.of(raw.get(at + 1)) : Optional.ofNullable(named.get(option));
    }

    private VBox box(Group group, Control control) {
        FlowPane keys = new FlowPane(8, 8);
        if (group.option().equals("reader")) {
            keys.getChildren().addAll(people(control));
        }
        for (Key key : group.keys()) {
            Button button = new Button(key.label());
            button.setOnAction(_ -> say(control, key.command()));
            keys.getChildren().add(button);
        }
        return new VBox(6, new Label(group.title()), keys);
    }

    private List<Node> people(Control control) {
        ChoiceBox<String> people = new ChoiceBox<>();
        people.getItems().addAll(control.say("persons").split(","));
        people.getSelectionModel().selectFirst();
        Button put = new Button("放卡");
        put.setOnAction(_ -> say(control, "card " + people.getValue()));
        return List.of(people, put);
    }

    private void say(Control control, String command) {
        answer.setText(command + " → " + control.say(command));
    }
}

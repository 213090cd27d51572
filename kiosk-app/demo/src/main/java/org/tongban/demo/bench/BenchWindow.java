// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tongban.emulator.wire.Control;

/// The world outside on buttons: card, papers, printer, line. Labelled as simulated, for everybody to see. A part that
/// the caller brought has no buttons here.
public final class BenchWindow extends Application {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 1040;
    private final List<PartPanel> panels = new ArrayList<>();

    /// A part with its title and its keys.
    private record Group(String option, String title, List<PartPanel.Key> keys) {}

    private static final List<Group> GROUPS = List.of(
            new Group("reader", "读卡器", List.of(key("拿走卡", "take"), key("拔掉读卡器", "unplug"), key("插上读卡器", "plug"))),
            new Group(
                    "scanner",
                    "扫描仪",
                    List.of(
                            key("放 1 页", "load 1"),
                            key("放 2 页", "load 2"),
                            key("清空", "empty"),
                            key("卡纸", "jam"),
                            key("取出卡纸", "clear"))),
            new Group(
                    "printer",
                    "凭条打印机",
                    List.of(
                            key("纸用完", "paper out"),
                            key("换好纸", "paper ok"),
                            key("开盖", "cover open"),
                            key("合盖", "cover closed"),
                            key("拔掉打印机", "gone"),
                            key("插上打印机", "back"))),
            new Group("line", "到平台的线路", List.of(key("断线", "down"), key("恢复线路", "up"))));

    private static PartPanel.Key key(String label, String command) {
        return new PartPanel.Key(label, command);
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> options = options(getParameters().getRaw());
        VBox parts = new VBox(18, Lettering.heading("模拟的外部世界（演示用）"));
        parts.setPadding(new Insets(16));
        for (Group group : GROUPS) {
            Optional<String> address = Optional.ofNullable(options.get(group.option()));
            if (address.isPresent()) {
                var panel = new PartPanel(group.title(), Control.at(address.get()), group.keys());
                if (group.option().equals("reader")) panel.people();
                panels.add(panel);
                parts.getChildren().add(panel.node());
            } else {
                parts.getChildren().add(new Label(group.title() + "：用的是您带来的，这里管不到"));
            }
        }
        ScrollPane all = new ScrollPane(parts);
        all.setFitToWidth(true);
        Scene scene = new Scene(all, WIDTH, height(), Color.WHITE);
        scene.getRoot().setStyle(Lettering.STYLE);
        stage.setTitle("Tongban bench");
        stage.setScene(scene);
        stage.setX(Double.parseDouble(options.getOrDefault("x", "1100")));
        stage.setY(0);
        stage.show();
        panels.forEach(PartPanel::watch);
    }

    /// As tall as the parts need, or as the display is.
    private static double height() {
        return Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - 40);
    }

    @Override
    public void stop() {
        panels.forEach(PartPanel::close);
    }

    /// `--name value` pairs.
    private static Map<String, String> options(List<String> raw) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < raw.size(); i += 2) {
            options.put(raw.get(i).substring(2), raw.get(i + 1));
        }
        return options;
    }
}

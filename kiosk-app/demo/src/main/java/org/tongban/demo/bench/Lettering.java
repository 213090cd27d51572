// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// The bench's type: the demonstration brings its own, since a machine may have no Chinese letters at all.
final class Lettering {
    static final String STYLE = "-fx-font-family: 'Noto Sans SC'; -fx-font-size: 18px;";
    private static final String KEY = "-fx-font-weight: bold; -fx-font-size: 24px; -fx-padding: 4 10 4 10;";
    private static final String HEADING = "-fx-font-weight: bold; -fx-font-size: 26px;";

    static {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private Lettering() {}

    static Label heading(String words) {
        Label label = new Label(words);
        label.setStyle(HEADING);
        return label;
    }

    /// The style of something to press.
    static String key() {
        return KEY;
    }

    private static void load(String name) {
        try (InputStream file = Lettering.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
            if (file == null || Font.loadFont(file, 18) == null) {
                throw new IllegalStateException("the font " + name + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

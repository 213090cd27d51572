// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/// Puts the style sheets and the two weights of the screen font onto a scene root. Screen thread only.
public final class Theme {
    /// The family name inside the font files; the style sheets ask for it.
    public static final String FAMILY = "Noto Sans SC";

    private static final String FONTS = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final String RARE = "/org/tongban/paper/fonts/TongbanRare-Regular.ttf";
    private static final String SHEETS = "/org/tongban/kiosk/ui/";

    private Theme() {}

    /// Gives `root` the sheets of this kind, in place of those it had. Loads the fonts on first use.
    ///
    /// @throws IllegalStateException when the font is not in the program's jars
    public static void apply(Parent root, ThemeKind kind) {
        Fonts.load();
        root.getStylesheets().setAll(sheets(kind));
    }

    /// Loads the second face, for characters beyond the basic plane; its family is `Tongban Rare`. Few visits need it,
    /// so it is not loaded at the start.
    public static void loadRare() {
        RareFont.load();
    }

    /// The sheets of a kind, the more special ones last.
    static List<String> sheets(ThemeKind kind) {
        return switch (kind) {
            case NORMAL -> sheets("light", "frame", "controls", "input", "keyboard");
            case ELDER -> sheets("light", "frame", "controls", "input", "keyboard", "elder");
            case CONTRAST -> sheets("light", "frame", "controls", "input", "keyboard", "contrast");
            case LARGE_CONTRAST -> sheets("light", "frame", "controls", "input", "keyboard", "elder", "contrast");
        };
    }

    private static List<String> sheets(String... names) {
        return Stream.of(names)
                .map(name -> Objects.requireNonNull(Theme.class.getResource(SHEETS + name + ".css"), name))
                .map(URL::toExternalForm)
                .toList();
    }

    /// Loads once a JVM: the class is initialised by the first call.
    private static final class Fonts {
        static {
            read(FONTS + "Regular.ttf");
            read(FONTS + "Bold.ttf");
        }

        static void load() {}
    }

    /// Loads once a JVM, when the first rare character is to be shown.
    private static final class RareFont {
        static {
            read(RARE);
        }

        static void load() {}
    }

    private static void read(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(name)) {
            if (in == null || Font.loadFont(in, 26) == null) {
                throw new IllegalStateException("no screen font " + name);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

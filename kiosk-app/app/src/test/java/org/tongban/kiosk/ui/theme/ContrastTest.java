// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every text on every ground it may stand on, by the relative luminance of WCAG 2.2.
final class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("^\\s*-([a-z0-9-]+):\\s*(#[0-9A-F]{6});", Pattern.MULTILINE);
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");

    /// Text role, then the grounds it stands on.
    private static final Map<String, List<String>> TEXT = Map.of(
            "ink", List.of("surface", "ground", "sunk", "accent-tint", "ok-tint", "warn-tint", "err-tint"),
            "ink-2", List.of("surface", "ground", "sunk", "accent-tint"),
            "ink-3", List.of("sunk", "surface"),
            "accent", List.of("surface", "ground", "accent-tint"),
            "on-accent", List.of("accent", "accent-pressed"),
            "ok", List.of("surface", "ok-tint"),
            "warn", List.of("surface", "warn-tint"),
            "err", List.of("surface", "ground", "err-tint"));

    @ParameterizedTest
    @EnumSource(ThemeKind.class)
    void everyTextCanBeReadOnEveryGroundItStandsOn(ThemeKind kind) {
        Map<String, String> roles = roles(kind);
        double least = kind == ThemeKind.NORMAL ? 4.5 : 7;
        assertAll(TEXT.entrySet().stream()
                .flatMap(pair -> pair.getValue().stream()
                        .map(ground -> () -> assertContrast(roles, pair.getKey(), ground, least))));
    }

    @ParameterizedTest
    @EnumSource(ThemeKind.class)
    void edgesOfWhatCanBeTouchedAreSeen(ThemeKind kind) {
        Map<String, String> roles = roles(kind);
        assertAll(Stream.of("surface", "ground").map(ground -> () -> assertContrast(roles, "line-2", ground, 3)));
    }

    @Test
    void luminanceIsThatOfTheStandard() {
        assertEquals(21, contrast("#000000", "#FFFFFF"), 0.001);
        assertEquals(16.4, contrast("#15202E", "#FFFFFF"), 0.05);
        assertEquals(8.2, contrast("#15508F", "#FFFFFF"), 0.05);
    }

    @Test
    void coloursAreNamedInTheThemesAndNowhereElse() {
        assertAll(Stream.of("frame.css", "controls.css", "input.css", "keyboard.css")
                .map(sheet ->
                        () -> assertTrue(!COLOUR.matcher(read(sheet)).find(), () -> sheet + " names a colour itself")));
    }

    private static void assertContrast(Map<String, String> roles, String text, String ground, double least) {
        double ratio = contrast(role(roles, text), role(roles, ground));
        assertTrue(ratio >= least, () -> text + " on " + ground + " is only " + ratio);
    }

    private static String role(Map<String, String> roles, String name) {
        return Objects.requireNonNull(roles.get(name), () -> "no role " + name);
    }

    private static Map<String, String> roles(ThemeKind kind) {
        Map<String, String> roles = new HashMap<>();
        collect("light.css", roles);
        if (kind.isLarge()) {
            collect("elder.css", roles);
        }
        if (kind.isContrast()) {
            collect("contrast.css", roles);
        }
        return roles;
    }

    private static void collect(String sheet, Map<String, String> roles) {
        Matcher found = ROLE.matcher(read(sheet));
        while (found.find()) {
            roles.put(found.group(1), found.group(2));
        }
    }

    private static String read(String sheet) {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/org/tongban/kiosk/ui/" + sheet)) {
            return new String(Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static double contrast(String one, String other) {
        return Luminance.contrast(Color.web(one), Color.web(other));
    }
}

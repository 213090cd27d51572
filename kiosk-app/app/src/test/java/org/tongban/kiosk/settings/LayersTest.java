// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A value comes from the strongest layer that has it; a layer that is torn or wrong falls back to its last good
/// version, and says so.
class LayersTest {
    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("kiosk.properties"), "terminal.number=310217\n");
    }

    @Property(tries = 300)
    void theStrongestLayerDecides(
            @ForAll("values") Map<String, String> site,
            @ForAll("values") Map<String, String> terminal,
            @ForAll("values") Map<String, String> technician) {
        Path file = Path.of("nowhere", "kiosk.properties");
        Layers layers = Layers.without(file)
                .with(Layer.TECHNICIAN, technician, Path.of("technician"))
                .with(Layer.SITE, site, Path.of("site"))
                .with(Layer.TERMINAL, terminal, file);
        for (String key : List.of("screen.width", "service.phone", "no.such.key")) {
            Optional<Layers.Decided> expected = technician.containsKey(key)
                    ? Optional.of(new Layers.Decided(technician.get(key), Layer.TECHNICIAN))
                    : terminal.containsKey(key)
                            ? Optional.of(new Layers.Decided(terminal.get(key), Layer.TERMINAL))
                            : site.containsKey(key)
                                    ? Optional.of(new Layers.Decided(site.get(key), Layer.SITE))
                                    : KnownSettings.of(key)
                                            .flatMap(Setting::usual)
                                            .map(usual -> new Layers.Decided(usual, Layer.DEFAULT));
            assertEquals(expected, layers.decided(key));
        }
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadAgain(@ForAll("values") Map<String, String> values) throws IOException {
        var text = new LayerText(new Stamp(3, NOON, "示例\n#: sha256 x", "a\tb"), values);
        assertEquals(text, LayerText.read(text.bytes()));
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        Arbitrary<String> value = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .map(LayersTest::usable)
                .map(String::strip)
                .filter(one -> !one.isEmpty());
        return Arbitraries.maps(Arbitraries.of("screen.width", "service.phone", "no.such.key", "papers"), value)
                .ofMaxSize(3)
                .map(HashMap::new);
    }

    /// Half of a surrogate pair is no character and has no UTF-8.
    private static String usable(String any) {
        return any.codePoints()
                .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aVersionTornAtAnyByteIsPassedOverForTheOneBefore() throws Exception {
        Path file = file();
        LayerShelf shelf = Layers.shelf(file, Layer.TECHNICIAN);
        assertEquals(1, shelf.put(Map.of("service.phone", "0000-0012341"), "某技术员", "first", NOON));
        assertEquals(2, shelf.put(Map.of("service.phone", "0000-0012342"), "某技术员", "second", NOON));
        Path newest = file.resolveSibling("kiosk.properties.d/technician/000002.properties");
        byte[] whole = Files.readAllBytes(newest);
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(newest, Arrays.copyOf(whole, length));
            Layers layers = Layers.read(file);
            assertEquals(
                    "0000-0012341",
                    layers.decided("service.phone").orElseThrow().value(),
                    "torn at " + length);
            assertEquals(1, layers.alarms().size());
            assertTrue(
                    layers.alarms().getFirst().endsWith("version 1 is used"),
                    layers.alarms().getFirst());
        }
        // Only the last line's end is missing: everything was written.
        Files.write(newest, Arrays.copyOf(whole, whole.length - 1));
        assertEquals(
                "0000-0012342",
                Layers.read(file).decided("service.phone").orElseThrow().value());
    }

    @Test
    void aFlippedBitAndAHandThatChangedItAreNoticed() throws Exception {
        Path file = file();
        LayerShelf shelf = Layers.shelf(file, Layer.SITE);
        var _ = shelf.put(Map.of("service.phone", "0000-0012341"), "a", "b", NOON);
        Path only = file.resolveSibling("kiosk.properties.d/site/000001.properties");
        Files.writeString(only, Files.readString(only).replace("12341", "12349"));
        Layers layers = Layers.read(file);
        assertTrue(layers.decided("service.phone").isEmpty());
        assertTrue(
                layers.alarms().getFirst().contains("its digest is another; nothing of this layer is used"),
                layers.alarms().getFirst());
        assertEquals(2, shelf.put(Map.of("service.phone", "0000-0012342"), "a", "b", NOON));
        assertTrue(Layers.read(file).alarms().isEmpty());
    }

    @Test
    void aVersionOfANewerProgramIsPassedOver() throws Exception {
        Path file = file();
        LayerShelf shelf = Layers.shelf(file, Layer.TECHNICIAN);
        var _ = shelf.put(Map.of("screen.width", "1200"), "a", "b", NOON);
        var _ = shelf.put(Map.of("screen.width", "1200", "screen.depth", "3"), "a", "b", NOON);
        Layers layers = Layers.read(file);
        assertEquals("1200", layers.decided("screen.width").orElseThrow().value());
        assertTrue(layers.alarms().getFirst().contains("screen.depth is no setting of this version"));
    }

    @Test
    void theSettingsFileHasALastGoodVersionOnlyWhereACommandWroteIt() throws Exception {
        Path file = file();
        Files.delete(file);
        assertThrows(SettingsException.class, () -> Layers.read(file));
        var _ = Layers.shelf(file, Layer.TERMINAL).put(Map.of("terminal.number", "310217"), "a", "b", NOON);
        Layers layers = Layers.read(file);
        assertEquals("310217", layers.decided("terminal.number").orElseThrow().value());
        assertTrue(layers.alarms().getFirst().startsWith("cannot read the settings file"));
    }

    @Test
    void oldVersionsAreClearedAway() throws Exception {
        LayerShelf shelf = Layers.shelf(file(), Layer.SITE);
        for (int at = 1; at <= 103; at++) {
            var _ = shelf.put(Map.of("screen.width", Integer.toString(1000 + at)), "a", "b", NOON);
        }
        assertEquals(100, shelf.versions().size());
        assertEquals(103, shelf.versions().getFirst().number());
    }
}

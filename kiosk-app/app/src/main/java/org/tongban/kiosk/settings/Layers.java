// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is set on a terminal, by layers: the settings file that it was started with is the terminal's own; the others
/// lie beside it in `FILE.d`. Read once, never changed. A layer's newest version that is torn or wrong is passed over
/// for the last good one, and that is said.
///
/// @param file the terminal's settings file
/// @param values of each layer that somebody wrote
/// @param places the file that each layer was read from
/// @param alarms what was passed over, for people who can mend it; nothing secret in them
public record Layers(Path file, Map<Layer, Map<String, String>> values, Map<Layer, Path> places, List<String> alarms) {

    /// A value and who decided it.
    public record Decided(String value, Layer layer) {}

    /// Reads all layers of a terminal.
    ///
    /// @throws SettingsException when the settings file cannot be read and no good version of it is known
    public static Layers read(Path file) throws SettingsException {
        Layers layers = without(file);
        try {
            layers.values.put(Layer.TERMINAL, LayerText.values(LayerText.utf8(Files.readAllBytes(file))));
            layers.places.put(Layer.TERMINAL, file);
            return layers;
        } catch (IOException e) {
            String why = "cannot read the settings file " + file + ": " + e.getMessage();
            return layers.lastGood(why).orElseThrow(() -> new SettingsException(why));
        }
    }

    /// All layers but the settings file itself.
    public static Layers without(Path file) {
        var layers = new Layers(file, new EnumMap<>(Layer.class), new EnumMap<>(Layer.class), new ArrayList<>());
        layers.take(Layer.SITE);
        layers.take(Layer.TECHNICIAN);
        return layers;
    }

    /// The same terminal with the settings file as it was last written by a command, where that is known and not what
    /// was read.
    ///
    /// @param why the file itself is not used
    public Optional<Layers> lastGood(String why) {
        return newest(Layer.TERMINAL)
                .filter(kept -> !kept.values().equals(values.get(Layer.TERMINAL)))
                .map(kept -> {
                    Layers fallen = with(Layer.TERMINAL, kept.values(), kept.file());
                    fallen.alarms.add(why + "; version " + kept.number() + " of it is used");
                    return fallen;
                });
    }

    /// The same with other values in one layer.
    public Layers with(Layer layer, Map<String, String> other, Path place) {
        Map<Layer, Map<String, String>> changed = new EnumMap<>(Layer.class);
        changed.putAll(values);
        changed.put(layer, Map.copyOf(other));
        Map<Layer, Path> where = new EnumMap<>(Layer.class);
        where.putAll(places);
        where.put(layer, place);
        return new Layers(file, changed, where, new ArrayList<>(alarms));
    }

    /// The versions of a layer.
    public static LayerShelf shelf(Path file, Layer layer) {
        return new LayerShelf(layer, beside(file).resolve(layer.word()));
    }

    /// Where everything but the settings file itself lies.
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".d");
    }

    private void take(Layer layer) {
        newest(layer).ifPresent(version -> {
            values.put(layer, version.values());
            places.put(layer, version.file());
        });
    }

    private Optional<LayerShelf.Version> newest(Layer layer) {
        List<String> passed = new ArrayList<>();
        Optional<LayerShelf.Version> good = Optional.empty();
        try {
            for (LayerShelf.Version version : shelf(file, layer).versions()) {
                if (version.trouble().isEmpty()) {
                    good = Optional.of(version);
                    break;
                }
                passed.add(version.file() + " " + version.trouble().get());
            }
        } catch (IOException e) {
            passed.add("the " + layer.word() + " layer cannot be read: " + e.getMessage());
        }
        String instead =
                good.map(one -> "version " + one.number() + " is used").orElse("nothing of this layer is used");
        passed.forEach(why -> alarms.add(why + "; " + instead));
        return good;
    }

    /// What holds for a key, and who decided it.
    public Optional<Decided> decided(String key) {
        for (Layer layer : Layer.WRITTEN) {
            String value = in(layer).get(key);
            if (value != null) {
                return Optional.of(new Decided(value, layer));
            }
        }
        return KnownSettings.of(key).flatMap(Setting::usual).map(usual -> new Decided(usual, Layer.DEFAULT));
    }

    /// What a layer says.
    public Map<String, String> in(Layer layer) {
        return values.getOrDefault(layer, Map.of());
    }

    /// The file where somebody would mend this key: the one that decides it, else the settings file.
    public Path place(String key) {
        return decided(key).map(Decided::layer).map(places::get).orElse(file);
    }

    /// Every key that some layer has.
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        values.values().forEach(one -> keys.addAll(one.keySet()));
        return keys;
    }
}

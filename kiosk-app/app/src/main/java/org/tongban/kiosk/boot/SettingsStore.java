// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.LayerShelf;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.settings.WholeFile;

/// Where a terminal's settings are changed: whole or not at all, one version after another, by one person at a time.
/// Whoever reads them meanwhile gets the old or the new ones.
public final class SettingsStore {
    private final Path file;
    private final Clock clock;

    /// @param file where the terminal reads its settings
    public SettingsStore(Path file, Clock clock) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    /// Who changes something and why.
    public record Signed(String by, String why) {}

    /// Everything that is wrong with the terminal's settings, one line a value; empty when it can start with them.
    public static List<String> problems(Path settings) {
        try {
            Layers layers = Layers.read(settings);
            List<String> problems = new ArrayList<>(layers.alarms());
            problems.addAll(SettingsProblems.in(layers));
            return problems;
        } catch (SettingsException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /// Everything that is wrong with answers that would become the terminal's settings file here.
    public List<String> problemsOf(Path answers) {
        try {
            Map<String, String> values = Layers.read(answers).in(Layer.TERMINAL);
            return SettingsProblems.in(beneath().with(Layer.TERMINAL, values, answers));
        } catch (SettingsException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /// The layers without the settings file where that is missing or broken.
    private Layers beneath() {
        try {
            return Layers.read(file);
        } catch (SettingsException _) {
            return Layers.without(file);
        }
    }

    /// Makes this the terminal's settings file, and a version of it. What held before is kept as `FILE.before`.
    ///
    /// @return the number of the new version
    public int replace(String content, Signed signed) throws IOException, SettingsException {
        if (Files.exists(file)) {
            Files.copy(file, before(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        try (FileChannel _ = alone()) {
            WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8));
            return shelf(Layer.TERMINAL)
                    .put(Layers.read(file).in(Layer.TERMINAL), signed.by(), signed.why(), clock.instant());
        }
    }

    /// Changes the values of a layer that commands write.
    ///
    /// @return the number of the new version; 0 when nothing would change
    /// @throws SettingsException when something would be wrong that is not wrong now; nothing is written
    public int change(Layer layer, UnaryOperator<Map<String, String>> change, Signed signed)
            throws IOException, SettingsException {
        try (FileChannel _ = alone()) {
            Layers now = Layers.read(file);
            Map<String, String> wanted = change.apply(now.in(layer));
            return wanted.equals(now.in(layer)) ? 0 : write(now, layer, wanted, signed);
        }
    }

    /// The same as a version of its own, also when nothing changes but who wants it so and why.
    public int renew(Layer layer, Map<String, String> wanted, Signed signed) throws IOException, SettingsException {
        try (FileChannel _ = alone()) {
            return write(Layers.read(file), layer, wanted, signed);
        }
    }

    private int write(Layers now, Layer layer, Map<String, String> wanted, Signed signed)
            throws IOException, SettingsException {
        refuse(KnownSettings.problems(layer, wanted));
        refuseNew(now, now.with(layer, wanted, Path.of("the " + layer.word() + " layer")));
        return shelf(layer).put(wanted, signed.by(), signed.why(), clock.instant());
    }

    /// Makes these the values of any layer; of the terminal's too, whose settings file is then written anew.
    public int put(Layer layer, Map<String, String> values, Signed signed) throws IOException, SettingsException {
        if (layer != Layer.TERMINAL) {
            return change(layer, _ -> values, signed);
        }
        refuseNew(beneath(), beneath().with(layer, values, file));
        return replace(LayerShelf.lines(values), signed);
    }

    /// What is wrong already may stay, so that a terminal can be mended step by step.
    private static void refuseNew(Layers now, Layers then) throws SettingsException {
        List<String> known = SettingsProblems.in(now);
        List<String> fresh = SettingsProblems.in(then).stream()
                .filter(one -> !known.contains(one))
                .toList();
        refuse(fresh);
    }

    private static void refuse(List<String> problems) throws SettingsException {
        if (!problems.isEmpty()) {
            throw new SettingsException(String.join("\n", problems));
        }
    }

    /// The versions of each layer that somebody wrote.
    public Map<Layer, List<LayerShelf.Version>> history() throws IOException {
        Map<Layer, List<LayerShelf.Version>> all = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.WRITTEN) {
            all.put(layer, shelf(layer).versions());
        }
        return all;
    }

    private LayerShelf shelf(Layer layer) {
        return Layers.shelf(file, layer);
    }

    /// Waits for others who change something here; closing it lets them.
    private FileChannel alone() throws IOException {
        Path lock = Layers.beside(file).resolve("lock");
        Files.createDirectories(Layers.beside(file));
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var _ = channel.lock();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Where the settings file before this one is.
    public Path before() {
        return file.resolveSibling(file.getFileName() + ".before");
    }
}

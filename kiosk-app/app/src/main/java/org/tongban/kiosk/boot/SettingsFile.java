// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.code.CodeAddress;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.scan.ScannerAddress;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.SettingsException;

/// Reads typed values from a terminal's layers and says exactly which key of which file is wrong.
final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Layers layers;
    private final Set<String> asked = new HashSet<>();

    SettingsFile(Layers layers) {
        this.layers = layers;
    }

    /// What is made of the settings.
    @FunctionalInterface
    interface Reading<T> {
        T of(SettingsFile file) throws SettingsException;
    }

    /// Reads a terminal's settings. When its settings file makes no sense, what a command last wrote there is used, and
    /// said loudly: a terminal that worked yesterday works today.
    static <T> T read(Path path, Reading<T> reading) throws SettingsException {
        Layers layers = Layers.read(path);
        try {
            return said(layers, reading.of(new SettingsFile(layers)));
        } catch (SettingsException wrong) {
            Optional<Layers> good = layers.lastGood(String.valueOf(wrong.getMessage()));
            if (good.isEmpty()) {
                throw wrong;
            }
            return said(good.get(), reading.of(new SettingsFile(good.get())));
        }
    }

    private static <T> T said(Layers layers, T result) {
        layers.alarms().forEach(alarm -> LOG.error("SETTINGS: {}", alarm));
        return result;
    }

    /// Where the terminal's own settings are.
    Path place() {
        return layers.file();
    }

    /// What was passed over.
    List<String> alarms() {
        return List.copyOf(layers.alarms());
    }

    /// The keys that somebody has asked for.
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    Optional<String> text(String key) {
        if (KnownSettings.of(key).isEmpty()) {
            throw new IllegalArgumentException("the list of settings lacks " + key);
        }
        asked.add(key);
        return layers.decided(key).map(Layers.Decided::value);
    }

    String required(String key) throws SettingsException {
        return text(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    String matching(String key, String pattern, String shape) throws SettingsException {
        String value = required(key);
        if (!value.matches(pattern)) {
            throw wrong(key, "must be " + shape + ", not '" + value + "'");
        }
        return value;
    }

    URI address(String key) throws SettingsException {
        String value = matching(key, "https?://.+", "an http or https address");
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is no address: " + e.getMessage());
        }
    }

    ScannerAddress scanner(String key) throws SettingsException {
        try {
            return ScannerAddress.parse(required(key));
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is no scanner: " + e.getMessage());
        }
    }

    /// An IPP printer that need not be there.
    Optional<CodeAddress> codeReader(String key) throws SettingsException {
        Optional<String> value = text(key);
        try {
            return value.map(CodeAddress::parse);
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is no code reader: " + e.getMessage());
        }
    }

    Optional<URI> printer(String key) throws SettingsException {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IppPagePrinter.address(value.get()));
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is no printer: " + e.getMessage());
        }
    }

    Duration seconds(String key) throws SettingsException {
        String value = required(key);
        if (!value.matches("[0-9]{1,5}")) {
            throw wrong(key, "must be a number of seconds, not '" + value + "'");
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }

    ZoneId zone(String key) throws SettingsException {
        String value = required(key);
        try {
            return ZoneId.of(value);
        } catch (DateTimeException _) {
            throw wrong(key, "must be a time zone such as Asia/Shanghai, not '" + value + "'");
        }
    }

    /// Days parted by commas: `2026-10-01,2026-10-02`.
    Set<LocalDate> dates(String key) throws SettingsException {
        Set<LocalDate> days = new HashSet<>();
        for (String day : text(key).map(all -> all.split("[, ]+")).orElse(new String[0])) {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeException _) {
                throw wrong(key, "must be days such as 2026-10-01, not '" + day + "'");
            }
        }
        return days;
    }

    int number(String key) throws SettingsException {
        String value = required(key);
        if (!value.matches("[0-9]{1,6}")) {
            throw wrong(key, "must be a number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /// Where something else is usual than for a terminal.
    int number(String key, int otherwise) throws SettingsException {
        boolean isUsual =
                layers.decided(key).filter(one -> one.layer() != Layer.DEFAULT).isEmpty();
        int known = number(key);
        return isUsual ? otherwise : known;
    }

    double decimal(String key) throws SettingsException {
        String value = required(key);
        if (!value.matches("[0-9]{1,4}([.][0-9]{1,4})?")) {
            throw wrong(key, "must be a number such as 3.21, not '" + value + "'");
        }
        return Double.parseDouble(value);
    }

    boolean isOn(String key) throws SettingsException {
        String value = required(key);
        if (!value.matches("true|false")) {
            throw wrong(key, "must be true or false, not '" + value + "'");
        }
        return value.equals("true");
    }

    SettingsException wrong(String key, String what) {
        return new SettingsException(key + " in " + layers.place(key) + " " + what);
    }
}

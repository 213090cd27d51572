// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.scan.ScannerAddress;

/// Reads typed values from a properties file and says exactly which key is wrong.
final class SettingsFile {
    private final Path file;
    private final Properties values = new Properties();
    private final Set<String> asked = new HashSet<>();

    SettingsFile(Path file) throws SettingsException {
        this.file = file;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("cannot read the settings file " + file + ": " + e.getMessage());
        }
    }

    Set<String> keys() {
        return values.stringPropertyNames();
    }

    /// The keys that somebody has asked for.
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    Optional<String> text(String key) {
        asked.add(key);
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
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

    Duration seconds(String key, int otherwise) throws SettingsException {
        String value = text(key).orElse(Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,5}")) {
            throw wrong(key, "must be a number of seconds, not '" + value + "'");
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }

    ZoneId zone(String key, String otherwise) throws SettingsException {
        String value = text(key).orElse(otherwise);
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

    int number(String key, int otherwise) throws SettingsException {
        String value = text(key).orElse(Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,6}")) {
            throw wrong(key, "must be a number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    double decimal(String key, double otherwise) throws SettingsException {
        String value = text(key).orElse(Double.toString(otherwise));
        if (!value.matches("[0-9]{1,4}([.][0-9]{1,4})?")) {
            throw wrong(key, "must be a number such as 3.21, not '" + value + "'");
        }
        return Double.parseDouble(value);
    }

    boolean isOn(String key) throws SettingsException {
        String value = text(key).orElse("false");
        if (!value.matches("true|false")) {
            throw wrong(key, "must be true or false, not '" + value + "'");
        }
        return value.equals("true");
    }

    SettingsException wrong(String key, String what) {
        return new SettingsException(key + " in " + file + " " + what);
    }
}

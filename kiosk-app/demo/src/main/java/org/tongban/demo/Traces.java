// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks for what only the visitor and the platform may know in every byte that a kiosk left in its hall: safe with its
/// write-ahead log, page files, logs, temporary files, journal, and what went to the printer.
public final class Traces {
    /// Not the kiosk's: the platform's copies, and what the visitor saw.
    private static final Set<String> NOT_LEFT_BY_THE_KIOSK =
            Set.of("platform", "screens", "platform.db", "platform.db-wal", "platform.db-shm", "platform.db.files");

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Traces() {}

    /// The texts of a visit that are personal, and the files in which each one stands.
    ///
    /// @param planted what the visitor's card and answers say
    public static Map<String, Set<String>> of(Path home, List<String> planted) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : files(home)) {
            String bytes = text(Files.readAllBytes(file));
            planted.forEach(secret -> {
                if (forms(secret).anyMatch(bytes::contains)) {
                    found.computeIfAbsent(secret, _ -> new TreeSet<>())
                            .add(home.relativize(file).toString());
                }
            });
        }
        return found;
    }

    /// How many bytes were looked through, by the first part of the path: shows that nothing was left out.
    public static Map<String, Long> looked(Path home) throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Path file : files(home)) {
            sizes.merge(home.relativize(file).getName(0).toString(), Files.size(file), Long::sum);
        }
        return sizes;
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> paths = Files.walk(home)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !NOT_LEFT_BY_THE_KIOSK.contains(
                            home.relativize(path).getName(0).toString()))
                    .toList();
        }
    }

    private static Stream<String> forms(String secret) {
        Stream<String> encoded = ENCODINGS.stream().map(encoding -> text(secret.getBytes(encoding)));
        return secret.matches("[0-9]{18}") ? Stream.concat(encoded, digits(secret)) : encoded;
    }

    /// Digits of an ID number as plain numbers: one a byte, and two a byte (packed BCD). A phone number with its many
    /// noughts would be found in any binary file.
    private static Stream<String> digits(String number) {
        byte[] single = new byte[number.length()];
        byte[] packed = new byte[number.length() / 2];
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            single[i] = (byte) digit;
            if (i / 2 < packed.length) {
                packed[i / 2] = (byte) (packed[i / 2] << 4 | digit);
            }
        }
        return Stream.of(text(single), text(packed));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

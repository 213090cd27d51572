// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// One version of a layer as a file: a head that says who, when and why, `key=value` lines, and a last line with the
/// digest of all before it. Without that line, or with another digest, it is torn.
record LayerText(Stamp stamp, Map<String, String> values) {
    private static final String HEAD = "# One version of a layer of settings. Never changed: see tongbanctl config.\n";
    private static final String SEAL = "#: sha256 ";
    private static final int DIGEST = 64;

    byte[] bytes() {
        var text = new StringBuilder(HEAD);
        text.append("#: version ").append(stamp.version()).append('\n');
        text.append("#: at ").append(stamp.at()).append('\n');
        text.append("#: by ").append(stamp.by()).append('\n');
        text.append("#: why ").append(stamp.why()).append('\n');
        text.append(lines(values));
        String sealed = text.toString();
        return (sealed + SEAL + digest(sealed) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IOException when it is torn or was changed; the message says which
    static LayerText read(byte[] bytes) throws IOException {
        String text = utf8(bytes);
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0 || text.length() < seal + SEAL.length() + DIGEST) {
            throw new IOException("is torn: its last line is missing");
        }
        String sealed = text.substring(0, seal);
        if (!text.substring(seal + SEAL.length()).strip().equals(digest(sealed))) {
            throw new IOException("was changed or damaged: its digest is another");
        }
        return new LayerText(stamp(sealed), values(sealed));
    }

    /// `key=value` lines as a technician writes them; what is empty says nothing.
    static Map<String, String> values(String text) throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            if (!value.isEmpty()) {
                values.put(key, value);
            }
        }
        return values;
    }

    static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Stamp stamp(String text) throws IOException {
        try {
            return new Stamp(
                    Integer.parseInt(head(text, "version")),
                    Instant.parse(head(text, "at")),
                    head(text, "by"),
                    head(text, "why"));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException("has no readable head", e);
        }
    }

    private static String head(String text, String word) {
        String begin = "#: " + word + " ";
        return text.lines()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .map(line -> line.substring(begin.length()))
                .orElse("");
    }

    static String lines(Map<String, String> values) {
        var text = new StringBuilder();
        new TreeMap<>(values)
                .forEach((key, value) ->
                        text.append(key).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

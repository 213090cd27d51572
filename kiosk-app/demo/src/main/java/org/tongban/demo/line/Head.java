// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The head of one HTTP/1.1 message: start line and field lines, as they came (RFC 9112 clause 2.1).
///
/// @param fields whole field lines, `Name: value`
record Head(String startLine, List<String> fields) {
    private static final int LONGEST = 64 * 1024;

    /// Fields that concern one connection only (RFC 9110 clause 7.6.1), besides those that `Connection` names.
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "proxy-connection", "keep-alive", "te", "upgrade", "proxy-authorization");

    Head {
        fields = List.copyOf(fields);
    }

    /// Reads up to and with the empty line, not a byte more.
    static Head readFrom(InputStream in) throws IOException {
        var text = new ByteArrayOutputStream();
        int last = 0;
        while (last != 0x0D0A0D0A) {
            int b = in.read();
            if (b < 0) throw new IOException("ended within a head");
            if (text.size() == LONGEST) throw new IOException("head longer than " + LONGEST);
            text.write(b);
            last = last << 8 | b;
        }
        var lines = text.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n", -1);
        return new Head(lines[0], Stream.of(lines).skip(1).toList());
    }

    byte[] bytes() {
        var lines = new ArrayList<>(List.of(startLine));
        lines.addAll(fields);
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isInterim() {
        return startLine.startsWith("HTTP/1.1 1");
    }

    /// The same request in origin form (RFC 9112 clause 3.2.1), good for one connection.
    Head forOrigin(String path) {
        var words = startLine.split(" ", -1);
        return new Head(words[0] + " " + path + " HTTP/1.1", fields).closing();
    }

    /// The same head without the fields of one hop, and with `Connection: close`.
    Head closing() {
        var dropped = new HashSet<>(HOP_BY_HOP);
        for (var field : fields) {
            if (name(field).equals("connection")) {
                Stream.of(value(field).split(",", -1)).forEach(word -> dropped.add(word.strip()));
            }
        }
        var kept = new ArrayList<>(
                fields.stream().filter(field -> !dropped.contains(name(field))).toList());
        kept.add("Connection: close");
        return new Head(startLine, kept);
    }

    private static String name(String field) {
        int colon = field.indexOf(':');
        return (colon < 0 ? field : field.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
    }

    private static String value(String field) {
        return field.substring(field.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a JVM still holds after a collection, as its own histogram of classes says (`jcmd PID GC.class_histogram`).
///
/// @param nodes objects of JavaFX's scene graph
/// @param listeners listeners, their lists and subscriptions
record LiveObjects(long bytes, long nodes, long listeners) {
    private static final Pattern LINE = Pattern.compile("^ *[0-9]+: +([0-9]+) +([0-9]+) +(\\S+).*$");
    private static final Pattern NODE =
            Pattern.compile("javafx\\.scene\\.(control|layout|shape|text|image)\\.[A-Za-z]+");
    private static final Pattern LISTENER = Pattern.compile(".*(Listener|ExpressionHelper|Subscription).*");

    static LiveObjects of(long pid) throws IOException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        long bytes = 0;
        long nodes = 0;
        long listeners = 0;
        for (String line : told.split("\n", -1)) {
            Matcher row = LINE.matcher(line);
            if (row.matches()) {
                long count = Long.parseLong(row.group(1));
                bytes += Long.parseLong(row.group(2));
                nodes += NODE.matcher(row.group(3)).matches() ? count : 0;
                listeners += LISTENER.matcher(row.group(3)).matches() ? count : 0;
            }
        }
        if (bytes == 0) {
            throw new IOException("the kiosk's JVM did not answer: "
                    + told.lines().findFirst().orElse(""));
        }
        return new LiveObjects(bytes, nodes, listeners);
    }
}

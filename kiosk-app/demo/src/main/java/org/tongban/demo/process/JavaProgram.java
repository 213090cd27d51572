// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A main class of our own class path, to be run on our own JVM as a process of its own.
public final class JavaProgram {
    private JavaProgram() {}

    /// Small and quick to start; a picture of its own only for `screen`.
    ///
    /// @param screen true for a program that shows or sees a screen
    public static ProcessBuilder of(String mainClass, boolean screen, List<String> arguments) {
        return of(mainClass, screen, screen, arguments);
    }

    /// One that runs long and computes much: with both compilers.
    static ProcessBuilder busy(String mainClass, List<String> arguments) {
        return of(mainClass, false, true, arguments);
    }

    private static ProcessBuilder of(String mainClass, boolean screen, boolean busy, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (busy ? 4 : 1),
                "-Djava.awt.headless=" + !screen,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongban.emulator.printer.PrinterMain;
import org.tongban.emulator.reader.ReaderMain;
import org.tongban.emulator.replay.ReplayPort;
import org.tongban.emulator.scanner.ScannerMain;

/// `emulate reader|printer|scanner [--script FILE] [words]`, or `emulate replay FILE`.
///
/// Prints where the device is. Then each line of the script, and after it each line of standard input, moves the device
/// (`card 13`, `fault late`, `paper out`, `unplug` …); a script may also say `wait MILLIS`. Ends when standard input
/// does.
public final class EmulateMain {

    private static final Map<String, Class<?>> DEVICES =
            Map.of("reader", ReaderMain.class, "printer", PrinterMain.class, "scanner", ScannerMain.class);
    private static final String USAGE =
            "emulate reader|printer|scanner [--script FILE] [words], or emulate replay FILE";

    private EmulateMain() {}

    /// The process.
    public static void main(String[] words) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = new ArrayList<>(List.of(words));
        var what = rest.isEmpty() ? "" : rest.removeFirst();
        if (what.equals("replay") && rest.size() == 1) {
            replay(Path.of(rest.getFirst()), out);
        } else if (DEVICES.containsKey(what)) {
            emulate(DEVICES.get(what), script(rest), rest, out);
        } else {
            System.err.println(USAGE);
            System.exit(2);
        }
        System.exit(0);
    }

    /// Takes `--script FILE` out of the words.
    private static List<String> script(List<String> words) throws IOException {
        var at = words.indexOf("--script");
        if (at < 0 || at + 1 >= words.size()) {
            return List.of();
        }
        words.remove(at);
        return Files.readAllLines(Path.of(words.remove(at)), StandardCharsets.UTF_8);
    }

    private static void replay(Path trace, PrintStream out) throws IOException {
        try (var port = ReplayPort.open(trace)) {
            out.println("READY wire=" + port.wire());
            var in = keyboard();
            while (in.readLine() != null) {
                out.println("ERR a trace cannot be moved");
            }
        }
    }

    private static void emulate(Class<?> device, List<String> script, List<String> words, PrintStream out)
            throws IOException {
        try (var steered = SteeredDevice.start(device, words)) {
            out.println(steered.ready());
            for (var line : script) {
                steered.obey(line, out);
            }
            var in = keyboard();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                steered.obey(line, out);
            }
        }
    }

    private static BufferedReader keyboard() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}

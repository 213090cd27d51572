// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.emulator.wire.Control;

/// `tongbanctl certify` on emulators in processes of their own. The person at the device is somebody who reads what is
/// said on standard error and does it with the emulator's hand.
class CertifyTest {
    private static final String PERSON = "李示例";
    private static final String NUMBER = "590102199003140118";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aReaderIsProvenAndNothingOfTheCardIsWritten() throws IOException {
        var person = Map.of(
                "请把一张证件放在读卡区", "card 1",
                "请把同一张证件再放上去", "card 1",
                "请再放一次", "card 1",
                "现在拿开", "take",
                "请拿走证件", "take",
                "请拔下设备的插头", "unplug",
                "请插上设备的插头", "plug");
        assertEquals(0, certified("reader", "READER", person, "--model", "示例读卡器"), this::told);
        Path report = onlyReport();
        String text = Files.readString(report);
        assertTrue(text.contains("\"result\":\"PROVEN\""), text);
        assertTrue(text.contains("\"model\":\"示例读卡器\""), text);
        assertTrue(text.contains("> "), "the trace");
        for (Path file : files()) assertFalse(holdsThePerson(file), file::toString);
        assertEquals(0, run("certify", "verify", report.toString(), "--json"));
        assertTrue(out.toString().contains("\"signature\":\"RIGHT_KEY_UNKNOWN\""), out::toString);
        Files.writeString(report, text.replace("\"result\":\"PROVEN\"", "\"result\":\"proven\""));
        assertEquals(51, run("certify", "verify", report.toString(), "--json"));
    }

    @Test
    void aPrinterIsProven() throws IOException {
        var person = Map.of(
                "请打开机盖", "cover open",
                "请关好机盖", "cover closed",
                "请拔下设备的插头", "gone",
                "请插上设备的插头", "back");
        assertEquals(0, certified("printer", "PRINTER", person), this::told);
        String text = Files.readString(onlyReport());
        assertTrue(text.contains("\"model\":\"EMULATED-80\",\"firmware\":\"1.04\""), text);
        assertTrue(text.contains("\"fault\":\"COVER_OPEN\""), text);
    }

    @Test
    void aScannerIsProvenAndOneThatIsNeverUnpluggedIsNot() throws IOException {
        var person = Map.of("放一张纸", "load 1", "请取走进纸器里所有的纸", "empty");
        assertEquals(50, certified("scanner", "SCANNER", person, "--wait", "3"), this::told);
        String text = Files.readString(onlyReport());
        assertTrue(text.contains("\"result\":\"NOT_PROVEN\""), text);
        assertTrue(text.contains("\"step\":\"steady\",\"passed\":true"), text);
        assertTrue(text.contains("# HTTP GET /eSCL/ScannerStatus 200 #"), text);
    }

    @Test
    void whereThereIsNoDeviceThereIsNoReport() {
        assertEquals(10, run(words("tcp:127.0.0.1:9", "READER")));
        assertTrue(out.toString().contains("NOT_CONNECTED"), out::toString);
    }

    private int certified(String device, String kind, Map<String, String> person, String... more) throws IOException {
        String main = device.substring(0, 1).toUpperCase(Locale.ROOT) + device.substring(1) + "Main";
        Process emulator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tongban.emulator." + device + "." + main)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Writer _ = emulator.outputWriter()) {
            String ready = emulator.inputReader(StandardCharsets.UTF_8).readLine();
            String wire = ready.replaceFirst(".*wire=(\\S+).*", "$1");
            var hand = Control.at(ready.replaceFirst(".*control=(\\S+).*", "$1"));
            List<String> all = new ArrayList<>(List.of(words(wire, kind)));
            all.addAll(List.of(more));
            return run(new Person(person, hand), all.toArray(String[]::new));
        } finally {
            emulator.destroy();
        }
    }

    private String[] words(String wire, String kind) {
        String key = folder.resolve("key.jwk").toString();
        String into = folder.resolve("out").toString();
        return new String[] {
            "certify", "--json", "--port", wire, "--as", kind, "--out", into, "--key", key, "--wait", "20"
        };
    }

    private int run(String... words) {
        return run(new StringWriter(), words);
    }

    private int run(Writer said, String... words) {
        return Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(said, true))
                .setOverwrittenOptionsAllowed(true)
                .execute(words);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("out"))) {
            return all.sorted().toList();
        }
    }

    private Path onlyReport() throws IOException {
        List<Path> reports = files().stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        assertEquals(1, reports.size());
        assertTrue(Files.exists(Path.of(reports.getFirst() + ".jws")));
        assertTrue(Files.exists(Path.of(reports.getFirst().toString().replace(".json", ".txt"))));
        return reports.getFirst();
    }

    private String told() {
        try {
            return out + Files.readString(onlyReport());
        } catch (IOException e) {
            return out + e.toString();
        }
    }

    private static boolean holdsThePerson(Path file) throws IOException {
        String text = Files.readString(file).toUpperCase(Locale.ROOT);
        return Stream.of(PERSON, NUMBER, hex(PERSON), hex(NUMBER)).anyMatch(text::contains);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /// Does what is said.
    private static final class Person extends Writer {
        private final Map<String, String> does;
        private final Control hand;

        Person(Map<String, String> does, Control hand) {
            this.does = does;
            this.hand = hand;
        }

        @Override
        public void write(char[] text, int from, int count) {
            String said = new String(text, from, count);
            does.forEach((when, what) -> {
                if (said.contains(when)) Thread.ofVirtual().start(() -> hand.say(what));
            });
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

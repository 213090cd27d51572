// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What `tongbanctl devices` promises in docs/howto/devices-by-command.md.
class DevicesCommandTest {
    private static final String RESIDENT = card(
            ' ',
            30,
            "张三",
            2,
            "1",
            4,
            "01",
            16,
            "19491231",
            70,
            "北京市朝阳区建国路1号",
            36,
            "11010519491231002X",
            30,
            "北京市公安局朝阳分局",
            16,
            "20150105",
            16,
            "长期",
            28,
            "");
    private static final String PERMIT = card(
            'J',
            30,
            "陈大文",
            2,
            "1",
            4,
            "",
            16,
            "19940823",
            70,
            "广东省深圳市福田区福中路1号",
            36,
            "810000199408230021",
            30,
            "深圳市公安局",
            16,
            "20190901",
            16,
            "20240901",
            18,
            "H12345678",
            4,
            "01");
    private static final String FOREIGN_2017 = card(
            'I',
            120,
            "ERIKSSON, ANNA MARIA",
            2,
            "2",
            30,
            "SWE110081080310",
            6,
            "SWE",
            30,
            "安娜",
            16,
            "20170616",
            16,
            "20270615",
            16,
            "19810803",
            4,
            "01",
            8,
            "1500");
    private static final String FOREIGN_2023 = card(
            'Y',
            30,
            "安娜",
            2,
            "2",
            4,
            "01",
            16,
            "19810803",
            70,
            "ERIKSSON, ANNA MARIA",
            36,
            "911124198108030024",
            30,
            "",
            16,
            "20231201",
            16,
            "20331130",
            22,
            "",
            6,
            "CAN");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsAResidentCard() throws IOException {
        assertEquals(0, readId(RESIDENT, UnaryOperator.identity()));
        assertEquals("""
                {"kind":"RESIDENT","name":"张三","sexCode":"1","nationCode":"01","birthDate":"1949-12-31",\
                "address":"北京市朝阳区建国路1号","number":"11010519491231002X","issuer":"北京市公安局朝阳分局",\
                "validFrom":"2015-01-05","validTo":"长期","photoBytes":1024,"numberValid":true}
                """, out.toString());
    }

    @Test
    void showsAPermitForHongKongMacaoAndTaiwan() throws IOException {
        assertEquals(0, readId(PERMIT, UnaryOperator.identity()));
        assertEquals("""
                {"kind":"HK_MACAO_TAIWAN","name":"陈大文","sexCode":"1","nationCode":"","birthDate":"1994-08-23",\
                "address":"广东省深圳市福田区福中路1号","number":"810000199408230021","issuer":"深圳市公安局",\
                "validFrom":"2019-09-01","validTo":"2024-09-01","passNumber":"H12345678","issueCount":"01",\
                "photoBytes":1024,"numberValid":true}
                """, out.toString());
    }

    @Test
    void showsForeignersPermitsOfBothKinds() throws IOException {
        assertEquals(0, readId(FOREIGN_2017, UnaryOperator.identity()));
        assertEquals(0, readId(FOREIGN_2023, UnaryOperator.identity()));
        assertEquals("""
                {"kind":"FOREIGN_2017","name":"安娜","sexCode":"2","nationCode":"","birthDate":"1981-08-03","address":"",\
                "number":"SWE110081080310","issuer":"","validFrom":"2017-06-16","validTo":"2027-06-15",\
                "nationality":"SWE","englishName":"ERIKSSON, ANNA MARIA","photoBytes":1024,"numberValid":true}
                {"kind":"FOREIGN_2023","name":"安娜","sexCode":"2","nationCode":"","birthDate":"1981-08-03","address":"",\
                "number":"911124198108030024","issuer":"","validFrom":"2023-12-01","validTo":"2033-11-30",\
                "issueCount":"01","nationality":"CAN","englishName":"ERIKSSON, ANNA MARIA","photoBytes":1024,\
                "numberValid":true}
                """, out.toString());
    }

    @Test
    void aPhotoThatCannotBeDecodedCostsNoText(@TempDir Path folder) throws IOException {
        Path crashes = folder.resolve("crashes");
        Files.writeString(crashes, "#!/bin/sh\nkill -SEGV $$\n");
        Files.setPosixFilePermissions(crashes, PosixFilePermissions.fromString("rwx------"));
        String photo = folder.resolve("photo.bmp").toString();
        assertEquals(0, readId(RESIDENT, UnaryOperator.identity(), "--photo", photo));
        assertTrue(out.toString().endsWith(",\"photoFault\":\"NOT_CONFIGURED\"}\n"), out.toString());
        String helper = "helper:" + crashes;
        assertEquals(0, readId(RESIDENT, UnaryOperator.identity(), "--photo", photo, "--photo-decoder", helper));
        assertTrue(out.toString().contains("\"number\":\"11010519491231002X\""));
        assertTrue(out.toString().endsWith(",\"photoFault\":\"BROKEN\"}\n"), out.toString());
        assertFalse(Files.exists(Path.of(photo)));
    }

    @Test
    void readsThroughNoiseBeforeAndBytesBehindAnAnswer() throws IOException {
        UnaryOperator<byte[]> noisy = answer -> {
            byte[] all = new byte[answer.length + 8];
            all[1] = (byte) 0xAA;
            System.arraycopy(answer, 0, all, 4, answer.length);
            Arrays.fill(all, answer.length + 4, all.length, (byte) 0x96);
            return all;
        };
        assertEquals(0, readId(RESIDENT, noisy));
        assertTrue(out.toString().contains("\"number\":\"11010519491231002X\""));
    }

    @Test
    void tellsOfANumberThatCannotBeRight() throws IOException {
        assertEquals(0, readId(RESIDENT.replace("002X", "0021"), UnaryOperator.identity()));
        assertTrue(out.toString().contains("\"number\":\"110105194912310021\""));
        assertTrue(out.toString().endsWith("\"numberValid\":false}\n"));
    }

    @Test
    void aHarmedAnswerIsAFaultAndNoField() throws IOException {
        UnaryOperator<byte[]> harmed = answer -> {
            byte[] other = answer.clone();
            if (other.length > 100) other[60] ^= 0x10;
            return other;
        };
        assertEquals(13, readId(RESIDENT, harmed));
        assertEquals("""
                {"fault":"GARBLED","hint":"ITSELF","detail":"reader answered 30 badly"}
                """, out.toString());
    }

    @Test
    void saysThatNobodyPutACardDown() throws IOException {
        assertEquals(20, readId("", UnaryOperator.identity(), "--wait", "0"));
        assertEquals("{\"fault\":\"NO_CARD\",\"hint\":\"CITIZEN\",\"detail\":\"waited 0 s\"}\n", out.toString());
    }

    @Test
    void saysThatALayoutIsUnknown() throws IOException {
        assertEquals(23, readId(RESIDENT.substring(0, 124) + "Q" + RESIDENT.substring(125), UnaryOperator.identity()));
        assertEquals(
                "{\"fault\":\"UNKNOWN_CARD\",\"hint\":\"CITIZEN\",\"detail\":\"layout flag 0051\"}\n", out.toString());
    }

    @Test
    void saysThatNothingIsConnected() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertEquals(10, run("devices", "read-id", "--json", "--port", "tcp:127.0.0.1:" + port));
        assertTrue(out.toString().startsWith("{\"fault\":\"NOT_CONNECTED\",\"hint\":\"ITSELF\",\"detail\":\""));
        assertEquals(10, run("devices", "probe", "--json", "--port", "/dev/no-such-port"));
    }

    @Test
    void aWrongAddressIsAnErrorOfTheWords() {
        assertEquals(2, run("devices", "read-id", "--json", "--port", "tcp:nowhere"));
        assertTrue(out.toString().startsWith("{\"fault\":\"USAGE\",\"hint\":\"SERVICE\",\"detail\":\"expected "));
        assertEquals(2, run("devices", "read-id"));
        assertTrue(err.toString().startsWith("--port ADDRESS or --settings FILE is needed"));
    }

    @Test
    void saysTheSameInWords() throws IOException {
        try (var reader = new CardOnTheWire(RESIDENT.getBytes(UTF_16LE), UnaryOperator.identity())) {
            assertEquals(0, run("devices", "read-id", "--port", reader.address()));
        }
        assertTrue(out.toString().startsWith("类型：居民身份证\n姓名：张三\n"), out.toString());
    }

    @Test
    void aTraceHoldsNoCardUnlessThatIsWanted(@TempDir Path folder) throws IOException {
        Path trace = folder.resolve("trace");
        try (var reader = new CardOnTheWire(RESIDENT.getBytes(UTF_16LE), UnaryOperator.identity())) {
            assertEquals(0, run("devices", "trace", trace.toString(), "read-id", "--json", "--port", reader.address()));
            String written = Files.readString(trace, UTF_8);
            assertTrue(written.contains(" AAAAAA96690003300132\n"));
            assertFalse(written.contains("205F094E"), "the name");
            assertTrue(written.lines().anyMatch(line -> line.matches("< \\d+ #\\d+")));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(trace)));
            var all = new String[] {
                "devices", "trace", trace.toString(), "read-id", "--with-card-content", "--port", reader.address()
            };
            assertEquals(0, run(all));
            assertTrue(Files.readString(trace, UTF_8).contains("205F094E"));
        }
    }

    private int readId(String block, UnaryOperator<byte[]> wire, String... more) throws IOException {
        try (var reader = new CardOnTheWire(block.getBytes(UTF_16LE), wire)) {
            String[] words = Arrays.copyOf(
                    new String[] {"devices", "read-id", "--json", "--port", reader.address()}, 5 + more.length);
            System.arraycopy(more, 0, words, 5, more.length);
            return run(words);
        }
    }

    private int run(String... words) {
        CommandLine line = Tongbanctl.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words);
    }

    /// A text block from its fields: size in bytes and content of each.
    private static String card(char flag, Object... fields) {
        var text = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            String content = (String) fields[i + 1];
            text.append(content).append(" ".repeat((int) fields[i] / 2 - content.length()));
        }
        return text + " ".repeat(124 - text.length()) + flag + "   ";
    }
}

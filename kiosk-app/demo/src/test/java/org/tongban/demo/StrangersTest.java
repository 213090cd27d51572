// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole visits in a hall where nothing outside is ours: reader, printer, scanner and platform are the programs of the
/// folder `strangers`, given by address as a hall would give its own.
class StrangersTest {
    private static final Path IMAGE =
            Path.of("..", "..", "installer", "target", "image").toAbsolutePath().normalize();
    private static final String[] ELDER = {
        "name=𠮷长安",
        "sex=1",
        "nation=01",
        "birth=19430102",
        "number=590102194301020031",
        "address=示例省示例市示例区示例街道示例路一百二十三号院四单元五〇六室",
        "issuer=示例市公安局",
        "from=20130520",
        "to=长期"
    };
    private static final String[] LONG_NAME = {
        "name=哈力木别克·示例拜·努尔样本汗",
        "sex=1",
        "nation=17",
        "birth=20080203",
        "number=580104200802030317",
        "address=邻省示范市样本路31号",
        "issuer=示范市公安局",
        "from=20240226",
        "to=20440226"
    };

    private final List<AutoCloseable> started = new ArrayList<>();

    @Test
    void aVisitWithNothingOfOursOutside() throws Exception {
        Path out = folder("nothing-of-ours");
        var certificates = TestCertificates.in(out.resolveSibling("nothing-of-ours-keys"), "EC");
        try {
            Stranger reader = stranger("StrangeReader", out, ELDER);
            Stranger printer =
                    stranger("StrangePrinter", out, logs(out).resolve("paper").toString(), "mute");
            Stranger scanner = stranger("StrangeScanner", out, "glass");
            Path key = logs(out).resolve("key.json");
            Stranger platform = stranger(
                    "StrangePlatform",
                    out,
                    "key=" + key,
                    "keystore=" + certificates.server(),
                    "truststore=" + certificates.known(),
                    "password=" + TestCertificates.PASSWORD);
            Pty cable = keep(Pty.before(reader.ready(), logs(out).resolve("reader-port")));
            int code = demo(
                    out,
                    "--reader=" + cable.path().toString(),
                    "--printer=" + printer.ready(),
                    "--scanner=" + scanner.ready(),
                    "--platform=" + platform.ready("platform"),
                    "--files=" + platform.ready("files"),
                    "--platform-key=" + key.toString(),
                    "--ca=" + certificates.authority().toString(),
                    "--client-cert=" + certificates.clientPem().toString(),
                    "--person-expected=" + "𠮷长安");
            JsonNode summary = proven(out, code);
            assertEquals("UNKNOWN", summary.path("printOutcome").asString());
            assertTrue(Files.size(logs(out).resolve("paper")) > 500, "the mute printer got the slip");
            assertFalse(Files.exists(out.resolve("receipt.bin")), "a slip in a printer of theirs is not ours to keep");
            assertTrue(Files.size(out.resolve("receipt.pdf")) > 1000);
        } finally {
            stop();
        }
    }

    @Test
    @Tag("full")
    void aVisitWithAPrinterThatAnswersAFeederAndASlowPlatform() throws Exception {
        Path out = folder("slow");
        try {
            Stranger reader = stranger("StrangeReader", out, LONG_NAME);
            Stranger printer =
                    stranger("StrangePrinter", out, logs(out).resolve("paper").toString());
            Stranger scanner = stranger("StrangeScanner", out, "feeder");
            Path key = logs(out).resolve("key.json");
            Stranger platform = stranger("StrangePlatform", out, "key=" + key, "profile=yes", "slow=1500");
            Pty cable = keep(Pty.before(printer.ready(), logs(out).resolve("printer-port")));
            int code = demo(
                    out,
                    "--reader=" + reader.ready(),
                    "--printer=" + cable.path().toString(),
                    "--scanner=" + scanner.ready(),
                    "--platform=" + platform.ready("platform"),
                    "--files=" + platform.ready("files"),
                    "--platform-key=" + platform.ready("keyurl"),
                    "--person-expected=" + "哈力木别克·示例拜·努尔样本汗");
            assertEquals("PRINTED", proven(out, code).path("printOutcome").asString());
        } finally {
            stop();
        }
    }

    @Test
    @Tag("full")
    @EnabledIfSystemProperty(named = "tus.node", matches = ".+")
    void aVisitWhoseFilesGoToTheTusServerOfOthers() throws Exception {
        Path out = folder("tus");
        try {
            Path store = Files.createDirectories(logs(out).resolve("store"));
            Path key = logs(out).resolve("key.json");
            Stranger files = keep(Stranger.start(
                    List.of("node", "--input-type=module", "-e", Files.readString(Stranger.program("tus-server.mjs"))),
                    logs(out).resolve("tus-server.log"),
                    builder -> {
                        builder.directory(
                                Path.of(System.getProperty("tus.node")).toFile());
                        builder.environment().put("STORE", store.toString());
                    }));
            Stranger platform = stranger(
                    "StrangePlatform", out, "key=" + key, "profile=yes", "files=" + files.ready(), "store=" + store);
            int code = demo(
                    out,
                    "--platform=" + platform.ready("platform"),
                    "--files=" + platform.ready("files"),
                    "--platform-key=" + key.toString());
            proven(out, code);
        } finally {
            stop();
        }
    }

    @Test
    @Tag("full")
    void aPlatformThatSignsWithAnotherKeyIsNotBelieved() throws Exception {
        Path out = folder("liar");
        try {
            Path key = logs(out).resolve("key.json");
            Stranger platform = stranger("StrangePlatform", out, "key=" + key, "liar=yes");
            int code = demo(
                    out,
                    "--platform=" + platform.ready("platform"),
                    "--files=" + platform.ready("files"),
                    "--platform-key=" + key.toString());
            assertEquals(1, code);
            JsonNode summary = summary(out);
            assertFalse(summary.path("proven").asBoolean());
            assertEquals("UNVERIFIED", summary.path("receiptState").asString());
            assertTrue(summary.path("receiptWhy").asString().contains("signature"), summary.toString());
            assertEquals("PRINTED", summary.path("printOutcome").asString());
        } finally {
            stop();
        }
    }

    @Test
    @Tag("full")
    void aCardThatNobodyKnowsEndsTheDemonstrationWithAClearLine() throws Exception {
        Path out = folder("unknown-card");
        try {
            Stranger reader = stranger("StrangeReader", out, "name=无效", "birth=19900101", "number=590102199001010000");
            assertEquals(1, demo(out, "--reader=" + reader.ready()));
            JsonNode summary = summary(out);
            assertTrue(summary.path("problems").toString().contains("这张卡读不出来"), summary.toString());
        } finally {
            stop();
        }
    }

    private static JsonNode proven(Path out, int code) throws IOException {
        JsonNode summary = summary(out);
        assertEquals(
                List.of(),
                summary.path("problems").valueStream().map(JsonNode::asString).toList());
        assertEquals(0, code);
        assertTrue(summary.path("proven").asBoolean());
        assertEquals("VERIFIED", summary.path("receiptState").asString());
        JsonNode theirs = JsonMapper.shared().readTree(Files.readString(out.resolve("case-on-platform.json")));
        for (String key : List.of("caseId", "localNumber", "caseNumber", "manifestSha256")) {
            assertEquals(theirs.path(key).asString(), summary.path(key).asString(), key);
        }
        assertFalse(summary.path("steps").isEmpty());
        return summary;
    }

    private static JsonNode summary(Path out) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve("summary.json")));
    }

    private static int demo(Path out, String... options) {
        Assumptions.assumeTrue(Files.isDirectory(IMAGE.resolve("lib")), "needs the assembled image");
        List<String> arguments =
                new ArrayList<>(List.of("--image", IMAGE.toString(), "--out", out.toString(), "--headless"));
        arguments.addAll(List.of(options));
        return Demo.run(arguments);
    }

    private static Path folder(String test) throws IOException {
        Path out = Path.of("target", "strangers", test).toAbsolutePath();
        Folders.empty(out);
        Folders.empty(logs(out));
        return out;
    }

    /// Beside the demonstration's folder, which it empties.
    private static Path logs(Path out) {
        return out.resolveSibling(out.getFileName() + "-outside");
    }

    private Stranger stranger(String name, Path out, String... words) throws IOException {
        return keep(Stranger.start(name, logs(out), words));
    }

    private <T extends AutoCloseable> T keep(T part) {
        started.add(part);
        return part;
    }

    private void stop() throws Exception {
        for (AutoCloseable part : started.reversed()) {
            part.close();
        }
    }
}

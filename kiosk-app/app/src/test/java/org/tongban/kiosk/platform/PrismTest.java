// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.Manifest;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.Samples;

/// Our client against a mock that others wrote (Prism), made from `platform-api.yaml` alone: it judges each of our
/// requests by that file. Runs where the property `tus.node` names a folder in which npm has installed it.
@EnabledIfSystemProperty(named = "tus.node", matches = ".+")
class PrismTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Path CONTRACT =
            Path.of("src", "main", "resources", "platform-api.yaml").toAbsolutePath();

    private final CaseId caseId = CaseId.fresh();
    private Process prism;
    private PlatformClient client;

    @BeforeEach
    void start() throws IOException {
        int port = free();
        prism = new ProcessBuilder(
                        "node_modules/.bin/prism", "mock", "-h", "127.0.0.1", "-p", "" + port, CONTRACT.toString())
                .directory(Path.of(System.getProperty("tus.node")).toFile())
                .redirectErrorStream(true)
                .start();
        awaitListening();
        URI origin = URI.create("http://127.0.0.1:" + port);
        var settings = new PlatformSettings(origin.resolve("/v1"), origin.resolve("/files/"), "T-1");
        client = new PlatformClient(settings, Clock.systemUTC());
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening() throws IOException {
        BufferedReader said = prism.inputReader(UTF_8);
        String line = said.readLine();
        while (line != null && !line.contains("is listening")) {
            line = said.readLine();
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
        if (line == null) {
            throw new IOException("Prism did not start");
        }
    }

    @AfterEach
    void stop() {
        client.close();
        prism.destroy();
    }

    private byte[] manifest() {
        var origin = new Manifest.Origin("T-1", "590102-ZWZX-01", ZONE);
        var numbers = new Manifest.Numbers(
                LocalNumber.of("310217", LocalDate.of(2026, 11, 30), 17),
                QueryCode.fresh(new SecureRandom()),
                17,
                Instant.parse("2026-11-30T01:02:03.456Z"),
                OptionalLong.of(-250));
        return new Manifest(origin, numbers).bytes(Samples.submission(caseId));
    }

    @Test
    void takesEveryStepOfAHandOver() {
        taken(client.putManifest(caseId, manifest()));
        var file = URI.create("https://files.example/files/0f1e");
        String sha256 = Digests.sha256Hex(Samples.PAPER);
        var one = new UploadedMaterial(Samples.MATERIAL, file, sha256, Samples.PAPER.length);
        taken(client.commit(caseId, List.of(one)));
        taken(client.reconcile(List.of(new Reconciled.Asked(caseId, "0".repeat(64)))));
        var rating = Message.fresh(Message.Kind.RATING, "", """
                {"about": "TERMINAL", "stars": 5, "tags": [], "ratedAt": "2026-11-30T09:00:00+08:00", "round": 1,
                 "anonymous": true, "contactAllowed": false, "channel": "TERMINAL"}
                """.getBytes(UTF_8));
        taken(client.put(rating));
    }

    /// The answers are made up from the types alone, so a digest may be any text, which our client does not believe.
    private static void taken(Answer<?> answer) {
        boolean isMadeUp = answer instanceof Answer.Transient<?>(String why, var _)
                && why.equals("HTTP 200 with JSON that is not as agreed");
        assertTrue(answer instanceof Answer.Accepted<?> || isMadeUp, answer::toString);
    }

    /// Else its silence about the others would say nothing.
    @Test
    void findsFaultWithWhatIsNotAsAgreed() {
        String lacking = new String(manifest(), UTF_8).replace("\"hallCode\":\"590102-ZWZX-01\",", "");
        var answer = assertInstanceOf(Answer.Problem.class, client.putManifest(caseId, lacking.getBytes(UTF_8)));
        assertEquals(422, answer.status());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.boot.Wipe;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.platform.VerifiedReceipt;
import org.tongban.kiosk.platform.enrol.TestAuthority;
import org.tongban.kiosk.safe.IdentityStore.Kept;
import org.tongban.kiosk.safe.Safe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A terminal is taken out of service: nothing is left, and a certificate says so.
class DecommissionTest {
    @TempDir
    Path folder;

    private Path settings = Path.of("");
    private Path data = Path.of("");
    private Path certificate = Path.of("");

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data");
        certificate = folder.resolve("wiped.json");
        settings = Files.writeString(folder.resolve("kiosk.properties"), """
                terminal.id=590102-01-ZD01
                terminal.number=590101
                data=%s
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/files
                """.formatted(data));
    }

    private record Said(int exit, String out, String err) {}

    private Said decommission(String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> words = Stream.concat(
                        Stream.of(
                                "decommission",
                                "--settings",
                                settings.toString(),
                                "--by",
                                "1001",
                                "--certificate",
                                certificate.toString()),
                        Stream.of(more))
                .toList();
        int exit = Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }

    private Safe safe() throws Exception {
        return Stores.joinSafe(Custody.read(settings), Clock.systemUTC());
    }

    private CaseId aCase(Safe safe) {
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        return safe.cases().submit(Samples.submission(id)).caseId();
    }

    @Test
    void whatThePlatformHasNotGotKeepsTheTerminalFromBeingWiped() throws Exception {
        try (Safe safe = safe()) {
            aCase(safe);
        }
        Said said = decommission("--yes");
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("1 cases are not with the platform"), said.err());
        assertTrue(Files.exists(data.resolve("safe.db")));
        assertFalse(Files.exists(certificate));
    }

    @Test
    void nothingIsLeftAndTheCertificateIsSignedByTheKeyThatIsGone() throws Exception {
        var authority = new TestAuthority("Example Authority");
        KeyPair key = Custody.read(settings).identity().pending();
        var own = authority.issue("590102-01-ZD01", key.getPublic(), Duration.ofDays(60));
        Custody.read(settings)
                .identity()
                .keep(new Kept(key.getPrivate(), List.of(own), List.of(authority.certificate())));
        try (Safe safe = safe()) {
            safe.outbox().delivered(aCase(safe), new VerifiedReceipt("N-1", Instant.now(), "a.b.c"), Instant.now());
        }
        Said dry = decommission();
        assertTrue(dry.out().contains("add --yes"), dry.out());
        assertTrue(Files.exists(data.resolve("safe.db")));
        Said said = decommission("--yes");
        assertEquals(0, said.exit(), said.err());
        try (Stream<Path> left = Files.walk(data)) {
            assertEquals(List.of(data), left.toList());
        }
        JsonNode told = new JsonMapper().readTree(Files.readString(certificate));
        assertEquals(1, told.get("deliveredCases").intValue());
        assertEquals(0, told.get("left").size());
        var jws = JWSObject.parse(told.get("signature").asString());
        assertTrue(jws.verify(new ECDSAVerifier((ECPublicKey) own.getPublicKey())));
        assertTrue(jws.getPayload().toString().contains("\"terminalId\":\"590102-01-ZD01\""));
        assertEquals(2, decommission("--yes").exit(), "there is nothing to wipe any more");
    }

    @Test
    void aTerminalThatRunsIsNotWipedUnderItsFeet() throws Exception {
        Custody custody = Custody.read(settings);
        try (Safe running = Safe.open(custody.folder(), custody.safeSettings("H-1"), Clock.systemUTC())) {
            assertEquals(0, running.queue().undelivered().size());
            assertTrue(decommission("--yes").err().contains("stop both first"));
        }
        assertTrue(Files.exists(data.resolve("safe.db")));
    }

    @Test
    void whatAPulledPlugEndedIsGoneOnWith() throws Exception {
        try (Safe safe = safe()) {
            assertEquals(0, safe.queue().undelivered().size());
        }
        Wipe.begin(data, "{\"terminalId\": \"590102-01-ZD01\", \"deliveredCases\": 7}");
        Files.delete(data.resolve("terminal.key"));
        Said said = decommission("--yes");
        assertEquals(0, said.exit(), said.err());
        JsonNode told = new JsonMapper().readTree(Files.readString(certificate));
        assertEquals(7, told.get("deliveredCases").intValue());
        assertTrue(told.get("interrupted").booleanValue());
        assertFalse(told.has("signature"));
    }

    @Test
    void theCertificateMustLieOutside() throws Exception {
        try (Safe safe = safe()) {
            assertEquals(0, safe.queue().undelivered().size());
        }
        certificate = data.resolve("wiped.json");
        assertTrue(decommission("--yes").err().contains("would be wiped too"));
    }
}

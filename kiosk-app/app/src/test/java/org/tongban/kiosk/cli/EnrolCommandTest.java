// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.enrol.Certified;
import org.tongban.kiosk.platform.enrol.LittleAuthority;
import org.tongban.kiosk.platform.enrol.TestAuthority;
import org.tongban.kiosk.safe.IdentityStore.Kept;

/// A terminal gets its certificate: from OpenSSL's own CMP server as a process, and, for what that cannot play, from a
/// small authority on real HTTP.
class EnrolCommandTest {
    private static final String CODE = "7K2M-94QX-R5TD";
    private static final Pattern ACCEPT = Pattern.compile("ACCEPT .*:([0-9]+)");
    private static final TestAuthority AUTHORITY = new TestAuthority("Example Authority");

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private Path settings = Path.of("");
    private Path codeFile = Path.of("");

    @BeforeEach
    void write() throws IOException {
        settings = write("https://127.0.0.1:9");
        codeFile = Files.writeString(folder.resolve("code"), CODE + "\n");
    }

    private Path write(String platform) throws IOException {
        return Files.writeString(folder.resolve("kiosk.properties"), """
                data=%s
                terminal.id=590102-01-ZD01
                terminal.number=590101
                service.owner=示例市政务服务局
                service.phone=0000-0012347
                reader=/dev/serial/by-id/reader
                printer=tcp:127.0.0.1:9
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=%s/v1
                platform.files-url=%s/files/
                platform.ca=%s
                """.formatted(
                        folder.resolve("data"),
                        platform,
                        platform,
                        TestAuthority.pem(folder.resolve("ca.pem"), AUTHORITY.certificate())));
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    private record Said(int exit, String out, String err) {}

    private Said tool(String... words) {
        List<String> all = new ArrayList<>(List.of("--settings", settings.toString()));
        all.addAll(List.of(words));
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }

    private Said enrol(String url, String... more) {
        List<String> words = new ArrayList<>(List.of("enrol", "--url", url, "--code-file", codeFile.toString()));
        words.addAll(List.of(more));
        return tool(words.toArray(String[]::new));
    }

    /// OpenSSL's mock server gives out one certificate, so it must be for the key that the terminal has made already.
    private String openssl(X509Certificate given, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-srv_ref",
                "authority",
                "-srv_secret",
                "pass:" + CODE,
                "-rsp_cert",
                TestAuthority.pem(folder.resolve("given.pem"), given).toString(),
                "-rsp_capubs",
                folder.resolve("ca.pem").toString()));
        command.addAll(List.of(more));
        return "http://127.0.0.1:" + listening("cmp", "-port", "0", command) + "/";
    }

    private int listening(String verb, String option, String port, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl", verb, option, port));
        command.addAll(more);
        Process server = new ProcessBuilder(command).redirectErrorStream(true).start();
        processes.add(server);
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        var heard = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            heard.append(line).append('\n');
            Matcher accept = ACCEPT.matcher(line);
            if (accept.find()) {
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                return Integer.parseInt(accept.group(1));
            }
        }
        throw new IOException("openssl did not begin: " + heard);
    }

    private KeyPair pending() throws Exception {
        return Custody.read(settings).identity().pending();
    }

    private X509Certificate forPending(Duration holds) throws Exception {
        return AUTHORITY.issue("590102-01-ZD01", pending().getPublic(), holds);
    }

    private Kept kept() throws Exception {
        return Custody.read(settings).identity().kept().orElseThrow();
    }

    @Test
    void theRightCodeGetsACertificateThatIsShownToThePlatform() throws Exception {
        X509Certificate given = forPending(Duration.ofDays(60));
        String url = openssl(given);
        Said said = enrol(url, "--ca", folder.resolve("ca.pem").toString());
        assertEquals(0, said.exit(), said.err());
        assertTrue(
                said.out().contains("issuer   CN=Example Authority")
                        && said.out().contains("enrolled"),
                said.out());
        assertEquals(given, kept().own());
        Settings known = Settings.read(settings);
        Path file = folder.resolve("data/identity/terminal.p12");
        assertEquals(file, known.platform().clientCertificate().orElseThrow());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.exists(file.resolveSibling("pending.p12")));
        Files.delete(codeFile);
        try (var all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(one, StandardCharsets.ISO_8859_1).contains(CODE), one.toString());
            }
        }
        Said doctor = tool("doctor");
        assertTrue(doctor.out().contains("GOOD certificate the terminal's certificate holds until"), doctor.out());
    }

    @Test
    void aWrongCodeIsSaidAndChangesNothing() throws Exception {
        KeyPair before = pending();
        String url = openssl(forPending(Duration.ofDays(60)));
        Files.writeString(codeFile, "0000-0000-0000\n");
        Said said = enrol(url);
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("as with a wrong reference or code"), said.err());
        assertTrue(said.err().contains("what waits to be delivered stays"), said.err());
        assertTrue(Custody.read(settings).identity().kept().isEmpty());
        assertTrue(Settings.read(settings).platform().clientCertificate().isEmpty());
        assertArrayEquals(before.getPublic().getEncoded(), pending().getPublic().getEncoded());
    }

    @Test
    void anAuthorityThatIsNotThereOrSaysNoOrLaterIsUnderstood() throws Exception {
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        Said silent = enrol("http://127.0.0.1:" + nobody + "/");
        assertEquals(1, silent.exit());
        assertTrue(silent.err().contains("nobody answered at"), silent.err());
        Said refused = enrol(openssl(forPending(Duration.ofDays(60)), "-pkistatus", "2", "-failure", "9"));
        assertEquals(2, refused.exit());
        assertTrue(
                refused.err().contains("the authority refused: it does not believe that the key is ours"),
                refused.err());
        Said open = enrol(openssl(forPending(Duration.ofDays(60)), "-send_unprotected"));
        assertEquals(2, open.exit());
        assertTrue(open.err().contains("the answer was not made by who knows the code"), open.err());
        Said later = enrol(openssl(forPending(Duration.ofDays(60)), "-poll_count", "2", "-check_after", "0"));
        assertEquals(0, later.exit(), later.err());
        Said plain = enrol("http://192.0.2.1/cmp");
        assertTrue(plain.err().contains("plain http is for this machine only"), plain.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sign in to the network</html>", "0\u0082", "0\u0003\u0002\u0001\u0001"})
    void garbageIsNamedAsWhatItIs(String garbage) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = garbage.getBytes(StandardCharsets.ISO_8859_1);
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try {
            Said said = enrol("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            assertEquals(1, said.exit(), said.err());
            assertTrue(said.err().contains("something that is no CMP message"), said.err());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCertificateForAnotherKeyOrFromAnotherAuthorityIsNotTaken() throws Exception {
        var _ = pending();
        X509Certificate others =
                AUTHORITY.issue("590102-01-ZD01", TestAuthority.keyPair().getPublic(), Duration.ofDays(60));
        Said key = enrol(openssl(others));
        assertEquals(2, key.exit());
        assertTrue(key.err().contains("is not for this terminal's key"), key.err());
        Path stranger =
                TestAuthority.pem(folder.resolve("stranger.pem"), new TestAuthority("Somebody Else").certificate());
        Said authority = enrol(openssl(forPending(Duration.ofDays(60))), "--ca", stranger.toString());
        assertEquals(2, authority.exit());
        assertTrue(authority.err().contains("is not from the authority that it must come from"), authority.err());
        Said ended = enrol(openssl(forPending(Duration.ofHours(-1))));
        assertTrue(ended.err().contains("or not valid now"), ended.err());
    }

    @Test
    void openSslRenewsWhatItGave() throws Exception {
        assertEquals(0, enrol(openssl(forPending(Duration.ofDays(20)))).exit());
        Kept old = kept();
        X509Certificate next = AUTHORITY.again(old.own(), pending().getPublic(), Duration.ofDays(90));
        Path key = TestAuthority.pem(
                folder.resolve("authority.key"), AUTHORITY.key().getPrivate());
        String ca = folder.resolve("ca.pem").toString();
        String url = openssl(next, "-srv_trusted", ca, "-srv_cert", ca, "-srv_key", key.toString());
        assertEquals(
                0,
                tool("config", "set", "enrol.url=" + url, "--why", "another port")
                        .exit());
        Said said = tool("enrol", "--renew", "--json");
        assertEquals(0, said.exit(), said.err());
        assertEquals(next, kept().own());
        assertFalse(kept().key().equals(old.key()));
    }

    @Test
    void aCodeIsGoodOnceAndNotForEverAndAnOldAnswerIsWorthNothing() throws Exception {
        try (var little = new LittleAuthority(AUTHORITY, Clock.systemUTC())) {
            String url = little.address().toString();
            Said unknown = enrol(url, "--reference", "nobody");
            assertTrue(unknown.err().contains("the code is unknown or used up"), unknown.err());
            little.code("590102-01-ZD01", CODE, Duration.ofSeconds(-1));
            Said expired = enrol(url);
            assertEquals(2, expired.exit());
            assertTrue(expired.err().contains("ask for a code that has not expired"), expired.err());
            assertTrue(expired.err().contains("it says 'the code has expired'"), expired.err());
            little.code("590102-01-ZD01", CODE, Duration.ofHours(1));
            assertEquals(0, enrol(url).exit());
            assertEquals(1, little.confirmed());
            assertTrue(enrol(url).err().contains("it says 'the code was used'"));
        }
        try (var little = new LittleAuthority(AUTHORITY, Clock.systemUTC())) {
            little.code("590102-01-ZD01", CODE, Duration.ofHours(1));
            assertEquals(0, enrol(little.address().toString()).exit());
            X509Certificate holds = kept().own();
            little.repeat();
            Said repeated = enrol(little.address().toString());
            assertEquals(1, repeated.exit());
            assertTrue(repeated.err().contains("the answer belongs to another request"), repeated.err());
            assertEquals(holds, kept().own());
        }
    }

    @Test
    void whatWasGrantedIsNotLostWithTheAuthoritysLastWord() throws Exception {
        try (var little = new LittleAuthority(AUTHORITY, Clock.systemUTC())) {
            little.code("590102-01-ZD01", CODE, Duration.ofHours(1));
            little.fallSilentAtLast();
            assertEquals(1, enrol(little.address().toString()).exit());
            assertEquals(0, enrol(little.address().toString()).exit());
            assertEquals(List.of(kept().own()), little.issued());
        }
    }

    @Test
    void theCourierRenewsInTimeAndAnotherTerminalCannotAnswer() throws Exception {
        try (var little = new LittleAuthority(AUTHORITY, Clock.systemUTC())) {
            little.code("590102-01-ZD01", CODE, Duration.ofHours(1));
            assertEquals(0, enrol(little.address().toString()).exit());
            X509Certificate first = kept().own();
            round();
            assertEquals(first, kept().own());
            assertEquals(
                    0,
                    tool("config", "set", "enrol.renew-days=61", "--why", "soon")
                            .exit());
            round();
            X509Certificate second = kept().own();
            assertFalse(second.equals(first));
            assertEquals(2, little.confirmed());
            assertEquals(List.of(first, second), little.issued());
            KeyPair other = TestAuthority.keyPair();
            X509Certificate others = AUTHORITY.issue("590102-01-ZD02", other.getPublic(), Duration.ofDays(60));
            little.answerAs(new Certified(other.getPrivate(), List.of(others), List.of()));
            Said said = tool("enrol", "--renew");
            assertEquals(2, said.exit());
            assertTrue(said.err().contains("the answer was not made by who knows"), said.err());
            assertEquals(second, kept().own());
        }
    }

    /// What the courier's thread does after each look at the line that found it up.
    private void round() throws Exception {
        Custody custody = Custody.read(settings);
        try (var safe = Stores.joinSafe(custody, Clock.systemUTC())) {
            Lines.renewal(safe, custody, Clock.systemUTC()).run();
        }
    }

    @Test
    void aRevokedCertificateIsSaidPlainlyAndANewOneHoldsWithoutARestart() throws Exception {
        try (var little = new LittleAuthority(AUTHORITY, Clock.systemUTC())) {
            little.code("590102-01-ZD01", CODE, Duration.ofHours(1));
            assertEquals(0, enrol(little.address().toString()).exit());
            settings = write("https://127.0.0.1:" + platform(kept().own()));
            try (PlatformClient client = client()) {
                assertEquals(new Answer.Unreachable<>("TLS alert certificate_revoked"), client.profile());
                assertEquals(0, tool("enrol", "--renew").exit());
                // OpenSSL's page is no profile; that it came at all means that the certificate was taken.
                assertInstanceOf(Answer.Transient.class, client.profile());
            }
        }
    }

    private PlatformClient client() throws Exception {
        Custody custody = Custody.read(settings);
        try (var safe = Stores.joinSafe(custody, Clock.systemUTC())) {
            return Lines.client(custody, safe, Clock.systemUTC());
        }
    }

    private int platform(X509Certificate revoked) throws Exception {
        KeyPair key = TestAuthority.keyPair();
        Path pem = TestAuthority.pem(
                folder.resolve("platform.pem"),
                AUTHORITY.issue("platform", key.getPublic(), Duration.ofDays(5)),
                key.getPrivate());
        Path list = AUTHORITY.revoked(folder.resolve("list.pem"), revoked);
        return listening(
                "s_server",
                "-accept",
                "0",
                List.of(
                        "-www",
                        "-cert",
                        pem.toString(),
                        "-key",
                        pem.toString(),
                        "-Verify",
                        "2",
                        "-verify_return_error",
                        "-CAfile",
                        folder.resolve("ca.pem").toString(),
                        "-CRL",
                        list.toString(),
                        "-crl_check"));
    }
}

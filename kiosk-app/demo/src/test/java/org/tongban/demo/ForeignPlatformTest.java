// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What the demonstration says of a platform that somebody brought, before any visit: certificates, key, addresses.
class ForeignPlatformTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsItsCertificateFromEitherKindOfFile() throws Exception {
        for (String algorithm : List.of("EC", "RSA")) {
            var certificates = TestCertificates.in(folder.resolve(algorithm), algorithm);
            try (Stranger platform = platform(certificates)) {
                String ca = "--ca=" + certificates.authority();
                expectThere(platform, ca, "--client-cert=" + certificates.clientPem());
                expectThere(
                        platform,
                        ca,
                        "--client-cert=" + certificates.client(),
                        "--client-cert-password=" + certificates.password());
                assertTrue(trouble(platform, ca).contains("see --ca and --client-cert"), "no certificate is shown");
                assertTrue(
                        trouble(platform, "--client-cert=" + certificates.clientPem())
                                .contains("see --ca and --client-cert"),
                        "an authority that nobody knows");
                assertTrue(trouble(platform, ca, "--client-cert=" + certificates.authority())
                        .contains("it holds no private key"));
                assertTrue(trouble(platform, ca, "--client-cert=" + certificates.client())
                        .contains("cannot be used"));
            }
        }
    }

    @Test
    void saysWhenTheKeyIsNone() throws Exception {
        try (Stranger platform = Stranger.start("StrangePlatform", folder, "key=" + folder.resolve("key.json"))) {
            expectThere(platform, "--platform-key=" + folder.resolve("key.json"));
            expectThere(platform, "--platform-key=" + platform.ready("keyurl"));
            Path wrong = folder.resolve("wrong.json");
            Files.writeString(wrong, "{\"kty\": \"oct\", \"k\": \"AAAA\"}");
            assertTrue(trouble(platform, "--platform-key=" + wrong).contains("a JWK with kty EC and crv P-256"));
            Files.writeString(wrong, "-----BEGIN PUBLIC KEY-----");
            assertTrue(trouble(platform, "--platform-key=" + wrong).contains("is not one JWK"));
            assertTrue(trouble(platform, "--platform-key=" + platform.ready("platform"))
                    .contains("answers 404"));
        }
    }

    @Test
    void saysWhenNobodyListens() {
        GivenParts given = given("--platform=http://127.0.0.1:1/v1", "--files=http://127.0.0.1:1/files");
        PartTrouble trouble = assertThrows(PartTrouble.class, () -> expectThere(given));
        assertEquals(
                "--platform http://127.0.0.1:1/v1/terminals/590102-01-ZD01/profile: nobody listens there",
                trouble.getMessage());
    }

    private Stranger platform(TestCertificates certificates) throws Exception {
        return Stranger.start(
                "StrangePlatform",
                folder,
                "key=" + folder.resolve("key.json"),
                "keystore=" + certificates.server(),
                "truststore=" + certificates.known(),
                "password=" + TestCertificates.PASSWORD);
    }

    private static String trouble(Stranger platform, String... more) {
        return Objects.requireNonNull(assertThrows(PartTrouble.class, () -> expectThere(platform, more))
                .getMessage());
    }

    private static void expectThere(Stranger platform, String... more) throws PartTrouble {
        List<String> options = new ArrayList<>(
                List.of("--platform=" + platform.ready("platform"), "--files=" + platform.ready("files")));
        options.addAll(List.of(more));
        expectThere(given(options.toArray(String[]::new)));
    }

    private static void expectThere(GivenParts given) throws PartTrouble {
        new PlatformView(given, Certificates.of(given)).expectThere();
    }

    private static GivenParts given(String... options) {
        var demo = new Demo();
        List<String> all = new ArrayList<>(List.of("--image=.", "--out=."));
        all.addAll(List.of(options));
        new CommandLine(demo).parseArgs(all.toArray(String[]::new));
        return demo.given();
    }
}

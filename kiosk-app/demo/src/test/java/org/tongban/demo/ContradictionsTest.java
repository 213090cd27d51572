// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ContradictionsTest {
    private static final String FITTING = "--platform https://p.example/x/v1 --files https://f.example/files ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --reader /nowhere/tty                            | --reader: there is no file /nowhere/tty
            --reader /nowhere/tty@9600                       | --reader: there is no file /nowhere/tty
            --printer tcp:9100                               | --printer must be PATH or tcp:HOST:PORT, not tcp:9100
            --scanner scanner.local                          | --scanner must be an http or https address, not scanner.local
            --platform https://p.example/v1                  | --platform and --files belong together: the base URL of a platform and of its tus server
            --files https://f.example/files                  | --platform and --files belong together: the base URL of a platform and of its tus server
            --platform https://p.example --files https://f.example/ | --platform must end in /v1: https://p.example
            --platform http://192.0.2.7/v1 --files https://f.example/ | --platform: plain http is for this machine only (127.0.0.1, [::1], localhost); use https for 192.0.2.7
            --platform-key https://p.example/key             | --platform-key is for a --platform of yours
            --platform http://localhost:1/v1 --files http://[::1]:2/f --ca / | --ca and --client-cert are for https; the platform given speaks http
            """)
    void saysWhatDoesNotFit(String options, String finding) {
        assertEquals(List.of(finding), found(options, false));
    }

    @Test
    void saysEverythingAtOnce() {
        List<String> found = found(
                FITTING + "--platform-key /nowhere/key --ca /nowhere/ca --client-cert-password /nowhere/password",
                false);
        assertEquals(4, found.size(), found.toString());
        assertTrue(found.contains("--client-cert-password is the password of a --client-cert"));
    }

    @Test
    void takesWhatFits(@TempDir Path folder) throws Exception {
        Path port = Files.createFile(folder.resolve("tty"));
        assertEquals(List.of(), found("", true));
        assertEquals(List.of(), found("--reader " + port + "@9600 --printer tcp:[::1]:9100", false));
        assertEquals(
                List.of(),
                found("--platform http://127.0.0.1:8080/a/b/v1 --files http://localhost:1080/files/", false));
        assertEquals(List.of(), found(FITTING + "--ca " + port + " --client-cert " + port, false));
    }

    @Test
    void nineVisitsNeedCardsOfOurs() {
        assertEquals(1, found("--reader tcp:127.0.0.1:4001", true).size());
    }

    private static List<String> found(String options, boolean all) {
        var demo = new Demo();
        new CommandLine(demo).parseArgs(("--image=. --out=. " + options).strip().split(" +"));
        return Contradictions.in(demo.given(), all);
    }
}

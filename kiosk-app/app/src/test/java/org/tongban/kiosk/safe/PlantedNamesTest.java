// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;

/// Looks for planted names and numbers in every byte that is on disk while the safe is open.
class PlantedNamesTest {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    @TempDir
    Path folder;

    @Test
    void areNowhereInASealedSafe() throws IOException {
        assertEquals(Set.of(), filesThatShowThem(SafeSettings.Suite.AES_256_GCM));
    }

    @Test
    void areNowhereInASafeSealedWithSm4() throws IOException {
        assertEquals(Set.of(), filesThatShowThem(SafeSettings.Suite.SM4_GCM));
    }

    @Test
    void areFoundWhenNothingIsSealed() throws IOException {
        assertEquals(Set.of(Samples.MATERIAL + ".sealed", "safe.db-wal"), filesThatShowThem(SafeSettings.Suite.NONE));
    }

    private Set<String> filesThatShowThem(SafeSettings.Suite suite) throws IOException {
        var zone = SafeTest.SETTINGS.zone();
        var settings = new SafeSettings("310217", "T-1", "590102-ZWZX-01", zone, suite);
        try (var safe = Safe.open(folder, settings, Clock.system(zone));
                var paths = Files.walk(folder)) {
            CaseId caseId = CaseId.fresh();
            safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
            safe.cases().submit(Samples.submission(caseId));
            safe.prints().intend(caseId, "submission-slip");
            Set<String> found = new TreeSet<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (shows(Files.readAllBytes(path))) {
                    found.add(path.getFileName().toString());
                }
            }
            return found;
        }
    }

    private static boolean shows(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return ENCODINGS.stream()
                .flatMap(encoding -> List.of(Samples.NAME, Samples.NUMBER, "示例路 11 号", "10000000002").stream()
                        .map(planted -> new String(planted.getBytes(encoding), StandardCharsets.ISO_8859_1)))
                .anyMatch(bytes::contains);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.safe.SafeSettings.Suite;

/// A safe with the algorithms of GM/T.
class GmSuiteTest {
    @TempDir
    Path folder;

    private static SafeSettings with(Suite suite) {
        var terminal = SafeTest.SETTINGS;
        return new SafeSettings(
                terminal.terminalNumber(), terminal.terminalId(), terminal.hallCode(), terminal.zone(), suite);
    }

    @Test
    void whatWasSealedWithSm4OpensAndStaysWithIt() {
        CaseId id = CaseId.fresh();
        try (Safe safe = Safe.open(folder, with(Suite.SM4_GCM), Clock.systemUTC())) {
            safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
            safe.cases().submit(Samples.submission(id));
        }
        try (Safe safe = Safe.open(folder, with(Suite.SM4_GCM), Clock.systemUTC())) {
            assertArrayEquals(Samples.PAPER, safe.vault().get(id, Samples.MATERIAL));
            assertEquals(
                    Samples.submission(id), safe.cases().byId(id).orElseThrow().submission());
            assertEquals(1, safe.inspection().run().sound().size());
        }
        assertThrows(IllegalStateException.class, () -> Safe.open(folder, with(Suite.AES_256_GCM), Clock.systemUTC()));
    }

    @Test
    void changedOrMovedContentDoesNotOpen() {
        var sealing = new Sm4GcmSealing(new byte[32], new SecureRandom());
        byte[] key = sealing.freshKey();
        byte[] sealed = sealing.seal(key, "正文".getBytes(StandardCharsets.UTF_8), "a");
        assertEquals("正文", new String(sealing.open(key, sealed, "a"), StandardCharsets.UTF_8));
        assertThrows(UnreadableException.class, () -> sealing.open(key, sealed, "b"));
        assertThrows(UnreadableException.class, () -> sealing.open(sealing.freshKey(), sealed, "a"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(UnreadableException.class, () -> sealing.open(key, changed, "a"));
        }
    }
}

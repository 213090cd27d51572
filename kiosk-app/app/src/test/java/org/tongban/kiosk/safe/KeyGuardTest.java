// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;

/// How the terminal's own key is closed.
@SuppressWarnings("restricted") // looks into a layout
class KeyGuardTest {
    @TempDir
    Path folder;

    private byte[] key(KeyGuard guard) {
        return TerminalKey.at(folder, guard, new SecureRandom());
    }

    @Test
    void aKeyThatLayOpenIsClosedByABetterGuardAndRemoved() throws IOException {
        byte[] open = key(KeyGuard.inFile());
        Path passphrase = Files.writeString(folder.resolve("stick"), "红豆生南国 春来发几枝\n");
        KeyGuard better = KeyGuard.named("passphrase:" + passphrase).orElseThrow();
        assertArrayEquals(open, key(better));
        assertFalse(Files.exists(folder.resolve("terminal.key")));
        assertArrayEquals(open, key(better));
        assertTrue(better.isWeak(), "it is as good as the place of the passphrase");

        Files.writeString(passphrase, "another\n");
        assertThrows(UncheckedIOException.class, () -> key(better));
    }

    @Test
    void aSafeUnderAPassphraseOpensAgain() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("stick"), "one two three\n");
        var terminal = SafeTest.SETTINGS;
        var settings = new SafeSettings(
                terminal.terminalNumber(),
                terminal.terminalId(),
                terminal.hallCode(),
                terminal.zone(),
                terminal.sealing(),
                KeyGuard.named("passphrase:" + passphrase).orElseThrow(),
                Optional.empty());
        CaseId id = CaseId.fresh();
        Path safe = folder.resolve("safe");
        try (Safe first = Safe.open(safe, settings, Clock.systemUTC())) {
            first.vault().put(id, Samples.MATERIAL, Samples.PAPER);
            first.cases().submit(Samples.submission(id));
        }
        try (Safe second = Safe.open(safe, settings, Clock.systemUTC())) {
            assertArrayEquals(Samples.PAPER, second.vault().get(id, Samples.MATERIAL));
        }
    }

    /// The TPM's path needs a TPM; where there is none (nor a software TPM in `SYSTEMD_TPM2_DEVICE`) it is skipped.
    @ParameterizedTest
    @ValueSource(strings = {"host", "tpm2"})
    void aSystemdCredentialGivesTheSameKeyBack(String with) {
        KeyGuard guard = KeyGuard.named("systemd-creds:" + with).orElseThrow();
        Optional<byte[]> made = made(guard);
        Assumptions.assumeTrue(made.isPresent(), "systemd-creds --with-key=" + with + " does not work here");
        byte[] first = made.orElseThrow();
        assertArrayEquals(first, key(guard));
        assertFalse(Files.exists(folder.resolve("terminal.key")));
        assertEquals(with.equals("host"), guard.isWeak());
    }

    private Optional<byte[]> made(KeyGuard guard) {
        try {
            return Optional.of(key(guard));
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    @Test
    void aServiceGetsItsCredentialOpened() throws IOException {
        Files.write(folder.resolve("tongban-terminal-key"), Samples.PAPER);
        var guard = new KeyInSystemd("host", Optional.of(folder));
        assertArrayEquals(Samples.PAPER, guard.open(new byte[0]));
    }

    @Test
    void namesThatNobodyKnowsAreRefused() {
        for (String name : new String[] {"", "files", "passphrase:", "systemd-creds:", "systemd-creds:pcr"}) {
            assertEquals(Optional.empty(), KeyGuard.named(name));
        }
        assertEquals("dpapi", KeyGuard.named("dpapi").orElseThrow().name());
    }

    /// wincrypt.h: `typedef struct { DWORD cbData; BYTE *pbData; } DATA_BLOB;` on a machine with pointers of 8 bytes.
    @Test
    void theBlobOfDpapiIsLaidOutAsWindowsHasIt() {
        assertEquals(16, KeyInDpapi.BLOB.byteSize());
        assertEquals(8, KeyInDpapi.BLOB.byteOffset(PathElement.groupElement("pbData")));
        assertEquals(7, KeyInDpapi.CALL.argumentLayouts().size());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment blob = KeyInDpapi.blob(arena, Samples.PAPER);
            assertEquals(Samples.PAPER.length, blob.get(ValueLayout.JAVA_INT, 0));
            assertArrayEquals(
                    Samples.PAPER,
                    blob.get(ValueLayout.ADDRESS, 8)
                            .reinterpret(Samples.PAPER.length)
                            .toArray(ValueLayout.JAVA_BYTE));
        }
    }
}

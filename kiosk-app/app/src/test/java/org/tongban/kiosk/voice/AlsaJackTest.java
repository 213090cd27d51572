// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against programs that answer as amixer does, and against amixer itself, which here has no card to ask.
final class AlsaJackTest {
    @TempDir
    Path folder;

    @Test
    void readsTheAnswerOfTheControl() throws IOException {
        assertEquals(Jack.State.EARPHONE, state(answer("on")));
        assertEquals(Jack.State.NONE, state(answer("off")));
    }

    @Test
    void knowsNothingWhereNothingAnswers() throws IOException {
        assertEquals(
                Jack.State.UNKNOWN,
                state("echo 'amixer: Cannot find the given element from control default' >&2; exit 1"));
        assertEquals(Jack.State.UNKNOWN, state(answer("?")));
        assertEquals(Jack.State.UNKNOWN, state(answer("on") + "exit 1"));
        assertEquals(Jack.State.UNKNOWN, state("exec sleep 30"));
        assertEquals(Jack.State.UNKNOWN, new AlsaJack("no-such-program", "0", "Headphone Jack").state());
    }

    @Test
    void theRealProgramHasNoSuchCard() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/amixer")), "alsa-utils are not installed");
        assertEquals(Jack.State.UNKNOWN, new AlsaJack("/usr/bin/amixer", "31", "Headphone Jack").state());
    }

    private static String answer(String value) {
        return "[ \"$*\" = '-c 0 cget iface=CARD,name=Headphone Jack' ] || exit 2\n"
                + "echo \"numid=17,iface=CARD,name='Headphone Jack'\"\n"
                + "echo '  ; type=BOOLEAN,access=r-------,values=1'\n"
                + "echo '  : values=" + value + "'\n";
    }

    private Jack.State state(String script) throws IOException {
        Path program = folder.resolve("amixer");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new AlsaJack(program.toString(), "0", "Headphone Jack").state();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PresenceCheck.Outcome;

/// The hall's module as a process of its own, also one that hangs, crashes or talks nonsense.
class PresenceModuleTest {
    private static final Path STAND_IN =
            Path.of("../../strangers/presence.sh").toAbsolutePath().normalize();
    private static final Person CARD = new Person(
            "赵长安",
            "111",
            "590102194310010150",
            "1",
            Optional.of("汉"),
            LocalDate.of(1943, 10, 1),
            Optional.of("示例区示范社区 3 栋"),
            "长期");

    @ParameterizedTest
    @CsvSource({"SAME,SAME", "OTHER,OTHER", "UNSURE,UNSURE", "NONSENSE,BROKEN", "CRASH,BROKEN"})
    void saysWhatTheModuleSays(String word, Outcome expected) {
        assertEquals(expected, module(word, Duration.ofSeconds(60)).compare(CARD));
    }

    @Test
    void killsWhatHangs() {
        Instant begin = Instant.now();
        assertEquals(Outcome.BROKEN, module("HANG", Duration.ofMillis(300)).compare(CARD));
        assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 60);
    }

    @Test
    void aProgramThatIsNotThereIsBroken() {
        assertEquals(
                Outcome.BROKEN, new PresenceModule(List.of("/nowhere/compare"), Duration.ofSeconds(5)).compare(CARD));
    }

    private static PresenceModule module(String word, Duration patience) {
        return new PresenceModule(List.of(STAND_IN.toString(), word), patience);
    }
}

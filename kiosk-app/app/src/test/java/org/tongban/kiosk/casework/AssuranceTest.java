// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.Assurance.Proof;

/// What a found card opens, and what a stolen slip opens: as good as nothing.
final class AssuranceTest {
    /// Shared data fills in a form; what it says is not shown right after the card (ADR 65).
    private static final Set<Action> CARD_IS_ENOUGH =
            EnumSet.of(Action.START_CASE, Action.SEE_PROGRESS, Action.VOTE, Action.BOOK, Action.USE_SHARED);

    private final Assurance table = Assurance.standard();

    @ParameterizedTest
    @EnumSource
    void aCardAloneOpensOnlyWhatIsNotSensitive(Action action) {
        assertEquals(CARD_IS_ENOUGH.contains(action), table.permits(action, Set.of(Proof.CHIP_READ)));
    }

    @ParameterizedTest
    @EnumSource
    void aSlipAloneShowsProgressAndNothingElse(Action action) {
        assertEquals(action == Action.SEE_PROGRESS, table.permits(action, Set.of(Proof.QUERY_CODE)));
    }

    @ParameterizedTest
    @EnumSource
    void aFaceAloneOpensNothing(Action action) {
        assertFalse(table.permits(action, Set.of(Proof.PRESENCE_CHECKED)));
        assertFalse(table.permits(action, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void whoShowsEverythingMayDoEverything(Action action) {
        assertTrue(table.permits(action, EnumSet.allOf(Proof.class)));
    }

    /// More proof never closes what less proof opened.
    @ParameterizedTest
    @EnumSource
    void moreIsNeverLess(Action action) {
        for (Proof one : Proof.values()) {
            if (table.permits(action, Set.of(one))) {
                for (Proof other : Proof.values()) {
                    assertTrue(table.permits(action, EnumSet.of(one, other)));
                }
            }
        }
    }

    @Test
    void aTableWithAGapOrAWordThatIsNotKnownIsRefused() {
        Properties file = new Properties();
        Arrays.stream(Action.values()).forEach(action -> file.setProperty(action.name(), "VOUCHED"));
        assertTrue(Assurance.of(file).permits(Action.WITHDRAW, Set.of(Proof.VOUCHED)));
        file.setProperty("WITHDRAW", "");
        assertThrows(IllegalArgumentException.class, () -> Assurance.of(file));
        file.setProperty("WITHDRAW", "CHIP_READ+HOROSCOPE");
        assertThrows(IllegalArgumentException.class, () -> Assurance.of(file));
    }

    @Test
    void aWithdrawalWithoutEnoughProofNeverReachesTheOutbox() {
        var sent = new SentMessages();
        var withdrawals = new Withdrawals(sent, table, Clock.systemUTC());
        CaseId id = CaseId.fresh();
        assertThrows(NotAssuredException.class, () -> withdrawals.withdraw(id, "x", Set.of(Proof.CHIP_READ)));
        assertEquals(List.of(), sent.targets());
        withdrawals.withdraw(id, "x", Set.of(Proof.CHIP_READ, Proof.QUERY_CODE));
        assertEquals(List.of(id.toString()), sent.targets());
        var corrections = new Corrections(sent, table);
        var amendment = new Amendment(
                Material.freshId(), id, "K31021720251124000173", "a".repeat(64), Map.of("seats", 12), List.of());
        assertThrows(NotAssuredException.class, () -> corrections.send(amendment, Set.of(Proof.CHIP_READ)));
        assertThrows(NotAssuredException.class, () -> corrections.send(amendment, Set.of(Proof.QUERY_CODE)));
        assertEquals(1, sent.all().size());
        corrections.send(amendment, Set.of(Proof.CHIP_READ, Proof.QUERY_CODE));
        assertEquals(List.of(id.toString(), id.toString()), sent.targets());
    }
}

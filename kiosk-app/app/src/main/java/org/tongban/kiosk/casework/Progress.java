// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the platform says has become of a case. Personal: `toString` shows no content.
///
/// @param steps the states it went through, oldest first
/// @param lanes the parts of one thing done once (一件事) that run side by side; empty elsewhere
/// @param deadline the last day by which the offices promise to decide
/// @param waitingFor what the person must do now, in words
public record Progress(
        CaseId caseId,
        Optional<String> localNumber,
        String caseNumber,
        String itemName,
        String manifestSha256,
        CaseState state,
        List<Step> steps,
        List<Lane> lanes,
        Optional<LocalDate> deadline,
        Optional<String> waitingFor,
        List<Correction> corrections,
        Optional<Result> result) {
    public Progress {
        steps = List.copyOf(steps);
        lanes = List.copyOf(lanes);
        corrections = List.copyOf(corrections);
    }

    /// One state that the case went through.
    ///
    /// @param unit the office that set it
    public record Step(CaseState state, Instant at, Optional<String> unit, Optional<String> note) {
        /// 已收件 is true only once an office has taken the case in; a platform that merely holds it has not.
        public boolean isOnlyDelivered() {
            return state == CaseState.RECEIVED && unit.isEmpty();
        }
    }

    /// One part of a bundle.
    ///
    /// @param waitsFor why it does not run yet, or what it waits for
    public record Lane(
            CaseId caseId,
            String itemName,
            String unit,
            CaseState state,
            Instant from,
            Instant until,
            Optional<String> waitsFor) {}

    /// Something to be put right (补正).
    public record Correction(Optional<String> materialCode, Optional<String> field, String text) {}

    /// What came out.
    ///
    /// @param collect where, until when and with what to fetch it, in words
    public record Result(String name, String number, Optional<String> documentUrl, Optional<String> collect) {}

    /// The same with a last day, where the platform names none.
    public Progress until(Optional<LocalDate> last) {
        return new Progress(
                caseId,
                localNumber,
                caseNumber,
                itemName,
                manifestSha256,
                state,
                steps,
                lanes,
                deadline.or(() -> last),
                waitingFor,
                corrections,
                result);
    }

    /// Working days until the deadline, below zero when it has passed; empty when nothing runs.
    public Optional<Integer> workingDaysLeft(LocalDate today, WorkingDays days) {
        if (state.isOver() || state.standsStill()) {
            return Optional.empty();
        }
        return deadline.map(last -> days.between(today, last));
    }

    /// The offices are late by the deadline that they gave themselves.
    public boolean isOverdue(LocalDate today) {
        return !state.isOver()
                && !state.standsStill()
                && deadline.map(today::isAfter).orElse(false);
    }

    /// Only held by the platform; no office has taken it in.
    public boolean isOnlyDelivered() {
        return state == CaseState.RECEIVED && steps.stream().allMatch(Step::isOnlyDelivered);
    }

    public boolean waitsForThePerson() {
        return waitingFor.isPresent() || state == CaseState.CORRECTION;
    }

    @Override
    public String toString() {
        return "Progress[" + caseId + ", " + state + "]";
    }
}

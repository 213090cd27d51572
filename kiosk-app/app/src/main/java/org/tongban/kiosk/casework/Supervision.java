// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells the platform's supervision (电子监察) what it should know, without a word about the person: each thing about a
/// case once, with the same bytes however often it is seen. Thread-safe.
public final class Supervision {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// What happened, in the contract's words.
    public enum Kind {
        /// An office is late by its own deadline.
        OVERDUE,
        /// A case lies on this terminal and cannot be delivered.
        UNSENT,
        /// An office asked for corrections more than once (一次性告知, 行政许可法 art. 32 (4)).
        REPEATED_CORRECTION,
        /// Somebody went away after the terminal had told them that they hardly fit.
        REFUSED_AT_TERMINAL,
        /// Staff decided against the ordinary way.
        OVERRIDE
    }

    private final Messages messages;
    private final String terminalId;
    private final Clock clock;

    /// @param clock in the hall's zone
    public Supervision(Messages messages, String terminalId, Clock clock) {
        this.messages = messages;
        this.terminalId = terminalId;
        this.clock = clock;
    }

    /// Looks at what the platform said of a case.
    public void look(Progress progress) {
        LocalDate today = LocalDate.now(clock);
        if (progress.isOverdue(today)) {
            progress.deadline()
                    .ifPresent(last -> once(
                            progress.caseId(),
                            Kind.OVERDUE,
                            last.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                            Map.of("deadline", last.toString())));
        }
        List<Instant> corrections = progress.steps().stream()
                .filter(step -> step.state() == CaseState.CORRECTION)
                .map(Progress.Step::at)
                .toList();
        if (corrections.size() > 1) {
            once(progress.caseId(), Kind.REPEATED_CORRECTION, corrections.get(1), Map.of());
        }
    }

    /// A case was saved then and is not delivered.
    ///
    /// @param alarm how long that may last
    public void unsent(CaseId caseId, Instant savedAt, Duration alarm) {
        once(caseId, Kind.UNSENT, savedAt.plus(alarm), Map.of("savedAt", Rfc3339.of(savedAt, clock.getZone())));
    }

    /// Somebody left an item after its pre-check.
    public void turnedAway(String itemCode, String question) {
        Map<String, String> details = Map.of("itemCode", itemCode, "question", question);
        messages.send(Message.fresh(
                Message.Kind.SUPERVISION_EVENT,
                "",
                body(Kind.REFUSED_AT_TERMINAL, Optional.empty(), clock.instant(), details)));
    }

    /// Staff decided something.
    ///
    /// @param details nothing personal
    public void override(Optional<CaseId> caseId, Map<String, String> details) {
        messages.send(Message.fresh(
                Message.Kind.SUPERVISION_EVENT, "", body(Kind.OVERRIDE, caseId, clock.instant(), details)));
    }

    /// The time is the event's own, not when it was seen: the same event has the same bytes on every terminal day.
    private void once(CaseId caseId, Kind kind, Instant at, Map<String, String> details) {
        messages.send(new Message(
                Message.Kind.SUPERVISION_EVENT,
                nameOf(caseId, kind, at),
                "",
                body(kind, Optional.of(caseId), at, details)));
    }

    private byte[] body(Kind kind, Optional<CaseId> caseId, Instant at, Map<String, String> details) {
        ObjectNode event = JSON.createObjectNode().put("kind", kind.name());
        caseId.ifPresent(id -> event.put("caseId", id.toString()));
        event.put("terminalId", terminalId).put("at", Rfc3339.of(at, clock.getZone()));
        ObjectNode said = event.putObject("details");
        details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return JSON.writeValueAsBytes(event);
    }

    /// The same event has the same name here; another terminal that sees it has another. In the shape of UUID version 7
    /// (RFC 9562 §5.7): the event's time, then a digest in place of chance.
    private String nameOf(CaseId caseId, Kind kind, Instant at) {
        byte[] what = (kind + "/" + caseId + "/" + terminalId).getBytes(StandardCharsets.UTF_8);
        ByteBuffer chance = ByteBuffer.wrap(HexFormat.of().parseHex(Digests.sha256Hex(what)));
        long high = at.toEpochMilli() << 16 | VERSION_7 | chance.getLong() & 0xFFF;
        long low = VARIANT | chance.getLong() >>> 2;
        return new UUID(high, low).toString();
    }
}

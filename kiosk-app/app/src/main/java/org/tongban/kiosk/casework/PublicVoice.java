// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Clock;

/// Takes opinions on consultations and votes in polls; they go out when the line allows. Thread-safe.
public final class PublicVoice {
    private final Messages messages;
    private final Clock clock;

    public PublicVoice(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// What became of it.
    public enum Fate {
        WAITS,
        SENT,
        /// The platform would not take it; staff see it.
        REFUSED
    }

    /// Keeps a vote durably.
    ///
    /// @return its name here
    /// @throws StorageFullException when nothing was kept
    public String vote(Ballot ballot) {
        return send(ballot.message(clock.instant(), clock.getZone()));
    }

    /// Keeps an opinion durably.
    ///
    /// @return its name here
    /// @throws StorageFullException when nothing was kept
    public String say(Opinion opinion) {
        return send(opinion.message());
    }

    private String send(Message message) {
        messages.send(message);
        return message.id();
    }

    /// Where a vote stands.
    public Fate vote(String id) {
        return fate(Message.Kind.VOTE, id);
    }

    /// Where an opinion stands.
    public Fate opinion(String id) {
        return fate(Message.Kind.CONSULTATION_REPLY, id);
    }

    /// Of a vote nothing is left here once it is sent, not even whether it counted.
    private Fate fate(Message.Kind kind, String id) {
        return messages.standing(kind, id)
                .map(one -> switch (one.state()) {
                    case QUEUED -> Fate.WAITS;
                    case QUARANTINED -> Fate.REFUSED;
                    case SENT -> Fate.SENT;
                })
                .orElse(Fate.SENT);
    }
}

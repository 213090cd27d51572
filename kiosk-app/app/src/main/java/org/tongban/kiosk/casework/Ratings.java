// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes ratings: once a case, and once again. Thread-safe.
public final class Ratings {
    private final Messages messages;
    private final Clock clock;

    public Ratings(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// Which round is open for a case: 1, 2, or none when it was rated twice here.
    public Optional<Integer> round(Rating.About.Case rated) {
        return Stream.of(1, 2)
                .filter(round -> messages.standing(Message.Kind.RATING, Rating.id(rated, round))
                        .isEmpty())
                .findFirst();
    }

    /// Keeps the rating; it goes out when the line allows.
    ///
    /// @return how the platform will know it, for the person's slip
    public String rate(Rating rating) {
        Message message = rating.message(clock.instant(), clock.getZone());
        messages.send(message);
        return message.id();
    }
}

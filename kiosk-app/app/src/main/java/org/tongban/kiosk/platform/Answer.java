// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of one request. Each branch is a decision that the asker has to take. Reasons hold nothing personal.
public sealed interface Answer<T> {

    /// The platform did as agreed.
    record Accepted<T>(T value) implements Answer<T> {}

    /// The platform understood the request and refused it (RFC 9457).
    ///
    /// @param type the last path segment of the problem's type
    /// @param materialIds the materials it is about, if it names any
    record Problem<T>(int status, String type, List<String> materialIds) implements Answer<T> {
        public Problem {
            materialIds = List.copyOf(materialIds);
        }
    }

    /// An answer, but not one that the contract knows, or one that asks for patience. Worth another try.
    ///
    /// @param retryAfter what the platform asked for, at most six hours
    record Transient<T>(String why, Optional<Duration> retryAfter) implements Answer<T> {
        public Transient(String why) {
            this(why, Optional.empty());
        }
    }

    /// No answer at all: no connection, a broken one, or time ran out.
    record Unreachable<T>(String why) implements Answer<T> {}

    /// A gateway, a web firewall or the service itself turns this terminal away.
    record LineRefused<T>(int status) implements Answer<T> {}

    /// Goes on with an accepted value; every other answer stays as it is.
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Problem<T>(int status, String type, var ids) -> new Problem<>(status, type, ids);
            case Transient<T>(String why, var retryAfter) -> new Transient<>(why, retryAfter);
            case Unreachable<T>(String why) -> new Unreachable<>(why);
            case LineRefused<T>(int status) -> new LineRefused<>(status);
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Duration;
import java.util.Optional;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// What became of one try to hand a case over. Every branch is a decision that the courier has to take.
sealed interface Outcome {
    record Delivered(VerifiedReceipt receipt) implements Outcome {}

    /// Try again later; the platform answered.
    ///
    /// @param retryAfter what the platform asked for
    record Later(String why, Optional<Duration> retryAfter) implements Outcome {}

    /// Try again later; nobody answered.
    record NoLine(String why) implements Outcome {}

    /// A receipt came that we cannot believe.
    record Unverified(String why) implements Outcome {}

    /// The platform refuses this very case.
    record Refused(String why) implements Outcome {}

    /// Something on the way, or the service itself, turns this terminal away.
    record LineRefused(int status) implements Outcome {}
}

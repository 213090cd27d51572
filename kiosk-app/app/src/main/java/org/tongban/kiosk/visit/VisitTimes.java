// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Duration;

/// How long a quiet screen waits.
///
/// @param idle until the warning
/// @param countdown from the warning until everything is wiped
/// @param done how long the last page stands
public record VisitTimes(Duration idle, Duration countdown, Duration done) {

    /// 60 s, 30 s and 45 s.
    public static VisitTimes standard() {
        return new VisitTimes(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(45));
    }

    /// Twice as long, for large type.
    public VisitTimes unhurried() {
        return new VisitTimes(idle.multipliedBy(2), countdown.multipliedBy(2), done.multipliedBy(2));
    }
}

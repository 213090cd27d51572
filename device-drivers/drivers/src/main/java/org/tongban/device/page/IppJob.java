// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.util.List;

/// How far a job is (RFC 8011, 5.3.7).
///
/// @param state 3 pending … 9 completed; 0 when the printer does not say
/// @param reasons in IPP's words
record IppJob(int state, List<String> reasons) {
    static final List<String> ATTRIBUTES = List.of("job-id", "job-name", "job-state", "job-state-reasons");

    private static final int CANCELED = 7;
    private static final int COMPLETED = 9;

    static IppJob of(IppMessage.Group job) {
        return new IppJob(job.number("job-state").orElse(0), job.texts("job-state-reasons"));
    }

    boolean isOver() {
        return state >= CANCELED;
    }

    boolean isCompleted() {
        return state == COMPLETED;
    }

    /// For faults.
    String word() {
        return state == CANCELED ? "canceled" : "aborted";
    }

    /// Completed, and the printer itself had something to complain of.
    boolean hasErrors() {
        return reasons.contains("job-completed-with-errors");
    }
}

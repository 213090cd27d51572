// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.time.Instant;

/// A scan that a client began. Immutable.
///
/// @param id the last part of its address
/// @param request what was asked for
/// @param pages how many pages went out
/// @param warmedUp whether the lamp is warm
/// @param touched when the client last asked about it
record ScanJob(String id, ScanRequest request, int pages, boolean warmedUp, Instant touched) {

    ScanJob afterPage() {
        return new ScanJob(id, request, pages + 1, warmedUp, touched);
    }

    ScanJob warm() {
        return new ScanJob(id, request, pages, true, touched);
    }

    ScanJob touchedAt(Instant now) {
        return new ScanJob(id, request, pages, warmedUp, now);
    }
}

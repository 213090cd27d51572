// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.Optional;

/// How much of the line the courier may use.
///
/// @param cases on their way side by side, at least one
/// @param bytes of all their materials together; a single case may be larger
/// @param materials when materials may go; at any time when empty. Manifests go at once all the same
public record Pace(int cases, long bytes, Optional<OffPeak> materials) {
    private static final int USUAL_CASES = 4;
    private static final long USUAL_BYTES = 8L << 20;

    /// Four cases, 8 MB, at any time.
    public static final Pace USUAL = new Pace(USUAL_CASES, USUAL_BYTES, Optional.empty());

    public Pace {
        if (cases < 1) {
            throw new IllegalArgumentException("at least one case at a time");
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.ArrayList;
import java.util.List;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.Slip.Align;
import org.tongban.device.receipt.Slip.Part;

/// Cuts a long slip into pages, each a print job of its own: a printer that stops in the middle leaves whole pages that
/// count themselves, and only what is missing has to come again.
final class SlipPages {
    /// About half a metre of paper.
    static final int MOST_PARTS = 120;
    /// Blank lines before the cut, so that the last line is out of the head.
    private static final int TAIL = 3;

    private SlipPages() {}

    /// What a page says of itself.
    @FunctionalInterface
    interface Counting {
        String words(int page, int pages);
    }

    /// @param slip its last part is a cut
    static List<Slip> of(Slip slip, Counting counting) {
        List<Part> parts = slip.parts();
        if (parts.size() <= MOST_PARTS) {
            return List.of(slip);
        }
        int pages = (parts.size() + MOST_PARTS - 1) / MOST_PARTS;
        List<Slip> all = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            List<Part> own = new ArrayList<>();
            own.add(new Slip.Text(counting.words(page, pages), Align.CENTRE, 1, false));
            own.addAll(parts.subList((page - 1) * MOST_PARTS, Math.min(page * MOST_PARTS, parts.size())));
            if (page < pages) {
                own.add(new Slip.Feed(TAIL));
                own.add(new Slip.Cut());
            }
            all.add(new Slip(name(slip.id(), page), own));
        }
        return List.copyOf(all);
    }

    /// A job's name has room for 36 characters.
    private static String name(String id, int page) {
        String tail = "-" + page;
        return id.substring(0, Math.min(id.length(), 36 - tail.length())) + tail;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.List;
import java.util.TreeSet;

/// What a reader's trace shows beyond what its driver tells: odd, and borne by the driver. Reads the masked trace, so
/// it
/// knows bytes of short answers only.
final class WireQuirks {
    private static final String ORDER = "AAAAAA9669";
    private static final String STATUS = ORDER + "000311FF";
    private static final String UNKNOWN_COMMAND = ".*AA966900040000(21|24)..";
    private static final String MAKERS_NO_ANSWER = "AAAAAA96690005050505";
    private static final int LONG_PAUSE_MILLIS = 300;

    private final TreeSet<String> found = new TreeSet<>();
    private String order = "";
    private long last;
    private boolean answering;

    private WireQuirks() {}

    /// Words of the documentation, sorted.
    static List<String> of(List<String> trace) {
        var quirks = new WireQuirks();
        for (String line : trace) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals(">")) quirks.asked(Long.parseLong(words[1]), words[2]);
            if (words.length == 3 && words[0].equals("<")) quirks.answered(Long.parseLong(words[1]), words[2]);
        }
        return List.copyOf(quirks.found);
    }

    private void asked(long millis, String bytes) {
        order = bytes;
        last = millis;
        answering = false;
    }

    private void answered(long millis, String bytes) {
        boolean shown = !bytes.startsWith("#");
        if (answering && millis - last > LONG_PAUSE_MILLIS) found.add("PAUSES_WITHIN_ANSWERS");
        if (shown && !answering && !ORDER.startsWith(head(bytes))) found.add("NOISE_BEFORE_ANSWERS");
        if (shown && bytes.startsWith(MAKERS_NO_ANSWER)) found.add("MAKERS_NO_ANSWER_FRAME");
        if (order.startsWith(STATUS) && bytes.matches(UNKNOWN_COMMAND)) found.add("KNOWS_NO_STATUS_QUESTION");
        last = millis;
        answering = true;
    }

    private static String head(String bytes) {
        return bytes.substring(0, Math.min(ORDER.length(), bytes.length()));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.Arrays;
import java.util.List;

/// Words of all entries in one text, and for each entry which pairs of letters it has (512 bits, by a hash): a key
/// stroke
/// looks closely only at entries that have all pairs of what is sought. Immutable.
final class Haystack {
    private static final char EDGE = '\0';
    private static final int LONGS = 8;

    private final String text;
    private final int[] ends;
    private final long[] pairs;

    private Haystack(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
        this.pairs = new long[ends.length * LONGS];
        for (int entry = 0; entry < ends.length; entry++) {
            for (int i = begin(entry); i < ends[entry]; i++) {
                int pair = pair(text.charAt(i - 1), text.charAt(i));
                pairs[entry * LONGS + (pair >> 6)] |= 1L << pair;
            }
        }
    }

    /// @param words of each entry, in the order of the entries
    static Haystack of(List<List<String>> words) {
        var text = new StringBuilder().append(EDGE);
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            words.get(i).forEach(word -> text.append(word).append(EDGE));
            ends[i] = text.length();
        }
        return new Haystack(text.toString(), ends);
    }

    private static int pair(char one, char two) {
        return (one * 31 + two) * 0x9E3779B1 >>> 23;
    }

    private int begin(int entry) {
        return entry == 0 ? 1 : ends[entry - 1];
    }

    /// Improves the ranks of entries with a word that begins with what is sought, or that has it inside.
    ///
    /// @param ranks one for each entry, the smaller the better
    void mark(String sought, int atStart, int inside, int[] ranks) {
        String edged = EDGE + sought;
        long[] needed = needed(sought);
        for (int entry = 0; entry < ends.length; entry++) {
            if (ranks[entry] > atStart && has(entry, needed)) {
                int rank = text.indexOf(edged, begin(entry) - 1, ends[entry]) >= 0 ? atStart : inside;
                if (ranks[entry] > rank && (rank == atStart || holds(entry, sought))) {
                    ranks[entry] = rank;
                }
            }
        }
    }

    /// Improves the ranks of entries that have it anywhere.
    void markAnywhere(String sought, int rank, int[] ranks) {
        long[] needed = needed(sought);
        for (int entry = 0; entry < ends.length; entry++) {
            if (ranks[entry] > rank && has(entry, needed) && holds(entry, sought)) {
                ranks[entry] = rank;
            }
        }
    }

    private boolean holds(int entry, String sought) {
        return text.indexOf(sought, begin(entry), ends[entry]) >= 0;
    }

    private static long[] needed(String sought) {
        long[] needed = new long[LONGS];
        for (int i = 1; i < sought.length(); i++) {
            int pair = pair(sought.charAt(i - 1), sought.charAt(i));
            needed[pair >> 6] |= 1L << pair;
        }
        return needed;
    }

    private boolean has(int entry, long[] needed) {
        for (int i = 0; i < LONGS; i++) {
            if ((needed[i] & ~pairs[entry * LONGS + i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Improves the ranks of entries with a word that is nearly what is sought. Of two pieces one has no slip in it,
    /// and so on: only entries with such a piece are looked at closely.
    void markNear(String sought, int slips, int rank, int[] ranks) {
        int[] candidates = new int[ends.length];
        Arrays.fill(candidates, 1);
        int pieces = slips + 1;
        for (int i = 0; i < pieces; i++) {
            String piece = sought.substring(i * sought.length() / pieces, (i + 1) * sought.length() / pieces);
            markAnywhere(piece, 0, candidates);
        }
        var near = new NearMatch(sought, slips);
        for (int entry = 0; entry < ends.length; entry++) {
            if (candidates[entry] == 0 && ranks[entry] > rank && near.isIn(text, begin(entry), ends[entry])) {
                ranks[entry] = rank;
            }
        }
    }
}

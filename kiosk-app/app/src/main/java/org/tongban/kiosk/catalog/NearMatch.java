// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

/// Finds a typed word inside a text although some letters are wrong, missing or too many: bit-parallel approximate
/// search
/// (Wu and Manber, 1992). Pure.
final class NearMatch {
    private static final int LONGEST = 60;

    private final long[] places = new long[128];
    private final int length;
    private final int errors;

    /// @param sought letters and digits
    /// @param errors how many may be wrong
    NearMatch(String sought, int errors) {
        this.length = Math.min(sought.length(), LONGEST);
        this.errors = errors;
        for (int i = 0; i < length; i++) {
            places[sought.charAt(i) & 127] |= 1L << i;
        }
    }

    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /// The same for a part of a text; a NUL parts words, and no match goes across it.
    boolean isIn(String text, int from, int to) {
        long[] state = new long[errors + 1];
        begin(state);
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter == 0) {
                begin(state);
                continue;
            }
            step(state, places[letter & 127]);
            if ((state[errors] & (1L << (length - 1))) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void begin(long[] state) {
        for (int d = 0; d < state.length; d++) {
            state[d] = (1L << d) - 1;
        }
    }

    private static void step(long[] state, long here) {
        long before = state[0];
        state[0] = ((state[0] << 1) | 1) & here;
        for (int d = 1; d < state.length; d++) {
            long kept = state[d];
            state[d] = (((state[d] << 1) | 1) & here) | before | ((before | state[d - 1]) << 1) | 1;
            before = kept;
        }
    }
}

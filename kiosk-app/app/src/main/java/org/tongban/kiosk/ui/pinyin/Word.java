// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

/// A word of the dictionary.
///
/// @param weight how often it was seen; 0 for a rare character
record Word(String text, int weight, Source source) {
    /// About the sum of all weights; only differences of costs matter.
    private static final double ALL = 6e7;

    /// Minus the logarithm of how likely the word is.
    double cost(Leaning leaning, boolean starts) {
        boolean lone = text.codePointCount(0, text.length()) == 1;
        return -Math.log((weight + 0.3) * source.factor(leaning, starts, lone) / ALL);
    }
}

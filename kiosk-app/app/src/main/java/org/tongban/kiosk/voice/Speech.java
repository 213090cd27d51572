// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.util.List;

/// What is to be said. May hold personal data: `toString` shows nothing.
///
/// @param instead said once in place of what only an earphone may hear; may be empty
public record Speech(List<Sentence> sentences, String instead, Manner manner) {
    public Speech {
        sentences = List.copyOf(sentences);
    }

    /// A piece that is said in one breath.
    ///
    /// @param personal only for an earphone
    public record Sentence(String words, boolean personal) {
        @Override
        public String toString() {
            return "Sentence[…]";
        }
    }

    @Override
    public String toString() {
        return "Speech[" + sentences.size() + " sentences]";
    }
}

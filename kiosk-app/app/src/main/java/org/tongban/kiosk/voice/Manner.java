// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

/// In which language and how fast.
public record Manner(Tongue tongue, Pace pace) {

    /// A language that can be spoken.
    public enum Tongue {
        CHINESE("zh-CN", "cmn-latn-pinyin"),
        ENGLISH("en-GB", "en-gb");

        private final String tag;
        private final String voice;

        Tongue(String tag, String voice) {
            this.tag = tag;
            this.voice = voice;
        }

        /// As BCP 47 names it; also the name of its folder of clips.
        public String tag() {
            return tag;
        }

        /// The name that espeak-ng gives its voice. The voice `cmn` of its version 1.51 reads the pinyin of its own
        /// dictionary as English words; this one does not.
        String voice() {
            return voice;
        }
    }

    /// How fast.
    public enum Pace {
        SLOW(115),
        NORMAL(155),
        FAST(215);

        private final int words;

        Pace(int words) {
            this.words = words;
        }

        /// In words a minute, as espeak-ng counts.
        int words() {
            return words;
        }
    }
}

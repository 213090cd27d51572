// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

/// The programs that speak where a technician names none; the voice's own room has the same, and a test holds them
/// together.
final class SpeechWords {
    static final String SPEAKER = "espeak-ng -v {voice} -s {speed} --stdin --stdout";
    static final String PLAYER = "aplay -q -";

    private SpeechWords() {}
}

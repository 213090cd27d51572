// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be made to go wrong with the reader. A fault lasts until another one, or `none`, is chosen.
enum Fault {
    /// All is well.
    NONE,
    /// The reader answers nothing.
    SILENCE,
    /// One bit of each reply is turned over, so its check byte is wrong.
    GARBLE,
    /// The card is pulled away while it is read: half a frame, then nothing, and no card.
    REMOVE_MID_READ,
    /// The card has a type flag that nobody knows.
    UNKNOWN_LAYOUT,
    /// The security module failed its self-test and takes no command (60).
    SAM_DEAD,
    /// The security module has no formal keys (66).
    SAM_UNAUTHORISED,
    /// One byte in the middle of each reply gets lost.
    DROP_BYTE,
    /// `AA 00` and more stands before each reply.
    NOISE,
    /// Each reply claims to be longer than it is.
    LONG_LENGTH,
    /// Some makers' frame for "no answer" comes in place of each reply.
    MAKERS_TIMEOUT,
    /// Each reply comes byte by byte.
    DRIP,
    /// Each reply comes after 2.9 seconds.
    LATE;

    static Optional<Fault> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Fault::word).collect(Collectors.joining("|"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

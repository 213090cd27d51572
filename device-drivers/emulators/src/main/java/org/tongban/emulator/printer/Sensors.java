// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// What the printer feels, and the status bytes that say it. Immutable.
///
/// @param paper how much is left
/// @param coverOpen whether somebody works on it
/// @param waiting whether it stopped in the middle of a job and waits for `DLE ENQ`
record Sensors(PaperLevel paper, boolean coverOpen, boolean waiting) {

    private static final int OFFLINE = 0x08;

    /// The roll.
    enum PaperLevel {
        OK,
        LOW,
        OUT
    }

    static final Sensors ALL_WELL = new Sensors(PaperLevel.OK, false, false);

    Sensors with(PaperLevel level) {
        return new Sensors(level, coverOpen, waiting);
    }

    Sensors withCover(boolean open) {
        return new Sensors(paper, open, waiting);
    }

    Sensors waiting(boolean waits) {
        return new Sensors(paper, coverOpen, waits);
    }

    boolean isOnline() {
        return paper != PaperLevel.OUT && !coverOpen && !waiting;
    }

    /// The answer to `DLE EOT n` (n 1–4).
    int realTime(int n) {
        return 0x12
                | switch (n) {
                    case 1 -> (isOnline() ? 0 : OFFLINE) | (waiting ? 0x20 : 0);
                    case 2 -> (coverOpen ? 0x04 : 0) | (paper == PaperLevel.OUT ? 0x20 : 0);
                    case 4 -> roll(0x0C, 0x60);
                    default -> 0;
                };
    }

    /// The four bytes of the automatic status (`GS a`).
    byte[] automatic() {
        var first = 0x10 | (isOnline() ? 0 : OFFLINE) | (coverOpen ? 0x20 : 0);
        return new byte[] {(byte) first, (byte) (waiting ? 1 : 0), (byte) paperSensor(), 0};
    }

    /// The answer to `GS r 1`, and the third automatic byte.
    int paperSensor() {
        return roll(0x03, 0x0C);
    }

    private int roll(int nearEnd, int end) {
        return switch (paper) {
            case OK -> 0;
            case LOW -> nearEnd;
            case OUT -> nearEnd | end;
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// What became of a paper, in a technician's words.
final class PrintWords {
    private PrintWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed printed ->
                printed.confirmed() ? "printed: the printer said so" : "printed, as far as its state tells";
            case Outcome.NotPrinted no -> "not printed: " + no.fault();
            case Outcome.Unknown unknown -> "nobody knows whether it was printed: " + unknown.fault();
        };
    }
}

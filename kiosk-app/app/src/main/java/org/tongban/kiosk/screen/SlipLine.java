// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
import javafx.scene.Node;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.screen.SlipViewModel.Shown;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Tone;

/// The line that tells the truth about a slip. Screen thread only.
public final class SlipLine {
    private SlipLine() {}

    /// Nothing while no slip was asked for.
    public static Optional<Node> of(Wording wording, Shown state) {
        return switch (state) {
            case Shown.Unasked _ -> Optional.empty();
            case Shown.Printing _ ->
                Optional.of(line(Tone.ACCENT, wording.say("slip.printing"), wording.say("slip.printing.sub")));
            case Shown.Came(var outcome) -> Optional.of(came(wording, outcome));
        };
    }

    private static Node came(Wording wording, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed yes ->
                line(
                        Tone.OK,
                        wording.say(yes.confirmed() ? "print.printed" : "print.probably"),
                        wording.say("slip.printed.sub"));
            case Outcome.NotPrinted no ->
                line(Tone.WARN, new Faults(wording, "printer").what(no.fault()), wording.say("slip.not.sub"));
            case Outcome.Unknown _ -> line(Tone.WARN, wording.say("print.unknown"), wording.say("slip.not.sub"));
        };
    }

    private static Banner line(Tone tone, String what, String more) {
        Banner banner = new Banner(tone, what, more);
        banner.setId("slip-line");
        return banner;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import org.tongban.device.DeviceFault;

/// A device's trouble in words: what happened and what to do next. Immutable.
///
/// @param device the first part of the text keys: `reader`, `scanner`, `printer`
public record Faults(Wording wording, String device) {

    /// What happened.
    public String what(DeviceFault fault) {
        return wording.say(device + "." + kind(fault) + ".what");
    }

    /// What to do next.
    public String next(DeviceFault fault) {
        return wording.say(device + "." + kind(fault) + ".next");
    }

    /// Faults that mean the same to a citizen share their words.
    private static String kind(DeviceFault fault) {
        return switch (fault) {
            case DeviceFault.CardMoved _ -> "moved";
            case DeviceFault.CardRefused _ -> "refused";
            case DeviceFault.UnknownCard _ -> "unknown";
            case DeviceFault.NothingToScan _ -> "nothing";
            case DeviceFault.PaperJam _ -> "jam";
            case DeviceFault.PaperOut _ -> "paper";
            case DeviceFault.CoverOpen _ -> "cover";
            case DeviceFault.Busy _ -> "busy";
            case DeviceFault.NotConnected _,
                    DeviceFault.Occupied _,
                    DeviceFault.NoAnswer _,
                    DeviceFault.Mute _,
                    DeviceFault.Garbled _,
                    DeviceFault.Broken _,
                    DeviceFault.Unsupported _ -> "away";
        };
    }
}

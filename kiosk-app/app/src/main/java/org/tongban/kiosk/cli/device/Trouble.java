// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.Mute;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.PaperOut;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Mender;
import org.tongban.device.code.CodeReader.Reason;

/// What went wrong, as this command line tells it. Names and exit codes are a promise.
///
/// @param fault one of the documented words
/// @param hint who can mend it
/// @param detail what the device or the system said; never a person's data
record Trouble(String fault, Mender hint, String detail, int exitCode) {

    static Trouble of(DeviceFault fault) {
        Mender hint = fault.mender();
        return switch (fault) {
            case NotConnected it -> new Trouble("NOT_CONNECTED", hint, it.detail(), 10);
            case Occupied it -> new Trouble("OCCUPIED", hint, it.detail(), 11);
            case NoAnswer it ->
                new Trouble("NO_ANSWER", hint, "waited " + it.waited().toMillis() + " ms", 12);
            case Mute it ->
                new Trouble("MUTE", hint, "never said a word in " + it.waited().toMillis() + " ms", 17);
            case Garbled it -> new Trouble("GARBLED", hint, it.detail(), 13);
            case Busy _ -> new Trouble("BUSY", hint, "", 14);
            case Unsupported it -> new Trouble("UNSUPPORTED", hint, it.detail(), 15);
            case Broken it -> new Trouble("BROKEN", hint, it.code(), 16);
            case CardMoved _ -> new Trouble("CARD_MOVED", hint, "", 21);
            case CardRefused it -> new Trouble("CARD_REFUSED", hint, it.code(), 22);
            case UnknownCard it -> new Trouble("UNKNOWN_CARD", hint, it.detail(), 23);
            case PaperOut _ -> new Trouble("PAPER_OUT", hint, "", 30);
            case CoverOpen _ -> new Trouble("COVER_OPEN", hint, "", 31);
            case PaperJam it -> new Trouble("PAPER_JAM", hint, it.detail(), 32);
            case NothingToScan _ -> new Trouble("NOTHING_TO_SCAN", hint, "", 33);
        };
    }

    /// Nobody put a card down in time.
    static Trouble noCard(int seconds) {
        return new Trouble("NO_CARD", Mender.CITIZEN, "waited " + seconds + " s", 20);
    }

    /// Nobody showed a code in time.
    static Trouble noCode(int seconds) {
        return new Trouble("NO_CODE", Mender.CITIZEN, "waited " + seconds + " s", 24);
    }

    /// A code that is not taken; nothing of it is told.
    static Trouble codeRefused(Reason why) {
        return new Trouble("CODE_REFUSED", Mender.CITIZEN, why.name(), 25);
    }

    /// The bytes went out and nobody knows what became of them.
    static Trouble printUnknown(DeviceFault why) {
        Trouble cause = of(why);
        return new Trouble("PRINT_UNKNOWN", Mender.STAFF, (cause.fault() + " " + cause.detail()).strip(), 40);
    }

    /// The words of the command line, or the settings, make no sense.
    static Trouble wrongWords(String detail) {
        return new Trouble("USAGE", Mender.SERVICE, detail, 2);
    }

    /// What a person was asked to do was not done, or the device did not see it.
    static Trouble notSeen(String detail) {
        return new Trouble("NOT_SEEN", Mender.SERVICE, detail, 50);
    }

    /// A report that is not as it was signed.
    static Trouble signature(String detail) {
        return new Trouble("SIGNATURE", Mender.SERVICE, detail, 51);
    }

    /// A file of ours could not be written or read.
    static Trouble file(String detail) {
        return new Trouble("FILE", Mender.SERVICE, detail, 3);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("fault", fault);
        facts.put("hint", hint.name());
        facts.put("detail", detail);
        return facts;
    }
}

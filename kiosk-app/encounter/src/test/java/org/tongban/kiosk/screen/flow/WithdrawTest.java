// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;

/// A case is taken back with card and slip, never with the card alone, also while the line is down.
final class WithdrawTest extends AtThePlatform {
    private void myCase() {
        visitor.press("home-progress");
        visitor.press("progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.press("case-0");
        visitor.waitForPage("progress-case");
    }

    @Test
    void aCardAloneDoesNotTakeACaseBackCardAndSlipDo() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        SavedCase other = Handed.in(meeting.hall.safe, People.SON);
        meeting.send();
        myCase();
        visitor.press("progress-withdraw");
        visitor.waitForPage("withdraw-code");
        visitor.picture("withdraw-code");
        visitor.write(other.queryCode().value());
        visitor.press("primary");
        visitor.waitForWords("这个码和这件事对不上");
        assertEquals("[]", meeting.say("messages withdrawals"));
        meeting.say("mode down-503");
        visitor.write(saved.queryCode().value());
        visitor.press("primary");
        visitor.waitForPage("withdraw-reason");
        visitor.pressAll("option-2", "primary");
        visitor.waitForWords("已保存到本机（未送达）");
        visitor.picture("withdraw-kept");
        meeting.say("mode normal");
        meeting.sendNow();
        visitor.waitForWords("已送达平台");
        assertTrue(meeting.say("messages withdrawals").contains("填错了"));
        visitor.press("primary");
        visitor.pressAll("progress-all", "case-0");
        visitor.waitForWords("已撤回");
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void whoHasLostTheSlipIsVouchedForByStaff() {
        meeting.hall.services.around().staff().roll().put("1001", "陈晓", "480213");
        Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        myCase();
        visitor.press("progress-withdraw");
        visitor.waitForPage("withdraw-code");
        visitor.press("vouch");
        visitor.waitForPage("staff-number");
        visitor.picture("vouch");
        visitor.type("1001");
        visitor.press("primary");
        visitor.waitForPage("staff-pin");
        visitor.type("480213");
        visitor.press("primary");
        visitor.waitForPage("withdraw-reason");
        visitor.pressAll("option-1", "primary");
        visitor.waitForPage("withdraw-kept");
        assertTrue(meeting.hall.safe.journal().lines().stream()
                .anyMatch(line -> line.kind().equals("VOUCHED")
                        && "WITHDRAW".equals(line.details().get("for"))));
    }
}

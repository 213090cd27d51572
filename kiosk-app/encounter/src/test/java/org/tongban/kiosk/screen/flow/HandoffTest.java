// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;

/// Begun on one terminal, gone on with on another: the platform in the middle carries what it cannot read.
@Tag("screen")
@Timeout(180)
final class HandoffTest {
    @TempDir
    Path folder;

    private Meeting first;
    private Meeting second;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        first = new Meeting(folder);
        second = new Meeting(folder, first.platform, "T-2");
        visitor = new Visitor(first.hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        second.close();
        first.close();
    }

    private static void identify(Visitor visitor, Hall hall) {
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
    }

    /// As a person reads it from the paper.
    private static String codeOf(Slip slip) {
        return slip.parts().stream()
                .filter(Slip.Text.class::isInstance)
                .map(part -> ((Slip.Text) part).text())
                .filter(text -> text.matches("([0-9A-Z]{4} ){4}[0-9A-Z]{4}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftGoesOnAtAnotherTerminal() throws IOException {
        Item item = first.hall.services.published().startable(first.hall.services.clock()).stream()
                .filter(one -> one.name().contains("高龄津贴"))
                .findFirst()
                .orElseThrow();
        Question asked = item.form().questions().getFirst();
        visitor.press("item-" + item.code());
        visitor.press("primary");
        identify(visitor, first.hall);
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-" + asked.field());
        visitor.press("option-" + asked.options().getFirst().value());
        visitor.press("primary");
        visitor.press("bar-help");
        visitor.press("help-call");
        visitor.press("help-print");
        visitor.waitForWords("打印机说已打出");
        String code = codeOf(first.hall.bench.printer.slips.getLast());
        first.send();
        String lying = first.say("messages drafts");
        assertFalse(lying.contains(item.code()) || lying.contains("SELF"), lying);
        visitor.close();
        visitor = new Visitor(second.hall);
        visitor.pressAll("home-progress", "progress-resume");
        visitor.waitForPage("handoff");
        visitor.write(code.replace(" ", "").substring(0, 19) + (code.endsWith("X") ? "Y" : "X"));
        visitor.press("primary");
        visitor.waitForWords("没有这个接续码");
        visitor.picture("handoff");
        visitor.press("key-clear");
        visitor.write(code.replace(" ", ""));
        visitor.press("primary");
        identify(visitor, second.hall);
        String answer = asked.options().getFirst().value();
        goesOn(item.form().asked(Map.of(asked.field(), answer)).get(1));
        assertEquals("[][]", first.departures());
    }

    /// @param open what was not answered yet
    private void goesOn(Question open) {
        // Whose case it is, is asked again where another card is read.
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitToLeave("whom");
        // The answer came along.
        visitor.waitForPage("question-" + open.field());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.NotAssuredException;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.visit.Identity;

/// 本机存了什么: the card shows what is held; a list on paper and deletion want somebody of the staff.
@Tag("screen")
final class HeldTest {
    private static final String PIN = "480213";

    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    private void look() {
        visitor.press("home-progress");
        visitor.press("progress-card");
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("progress-cases");
        visitor.press("progress-held");
    }

    /// One that waits for the line.
    private Message appointment(IdentityDocument person) {
        String body = "{\"person\":{\"documentNumber\":\"" + person.number() + "\"},\"state\":\"WANTED\"}";
        Message message = Message.fresh(Message.Kind.APPOINTMENT, "", body.getBytes(StandardCharsets.UTF_8));
        hall.safe.messages().send(message);
        return message;
    }

    private void vouch(String pin) {
        visitor.press("primary");
        visitor.waitForPage("staff-number");
        visitor.type("1001");
        visitor.press("primary");
        visitor.waitForPage("staff-pin");
        visitor.type(pin);
        visitor.press("primary");
    }

    private List<String> journal() {
        return hall.safe.journal().lines().stream().map(line -> line.kind()).toList();
    }

    @Test
    void aFoundCardSeesTheListButNeitherPrintsNorDeletes() {
        hall.services.around().staff().roll().put("1001", "陈晓", PIN);
        SavedCase there = Handed.in(hall.safe, People.WANG);
        SavedCase waits = Handed.in(hall.safe, People.WANG);
        SavedCase other = Handed.in(hall.safe, People.SON);
        hall.deliver(there.caseId());
        hall.deliver(other.caseId());
        Message mine = appointment(People.WANG);
        Message others = appointment(People.SON);
        Message about = Message.fresh(Message.Kind.WITHDRAWAL, waits.caseId().toString(), new byte[] {'{', '}'});
        hall.safe.messages().send(about);
        look();
        visitor.waitForPage("held-list");
        assertTrue(visitor.canSee("held-" + mine.id()));
        assertTrue(visitor.canSee("held-" + about.id()));
        assertFalse(visitor.canSee("held-" + others.id()));
        assertTrue(visitor.canSee("held-" + there.caseId()));
        assertTrue(visitor.canSee("held-" + waits.caseId()));
        assertFalse(visitor.canSee("held-" + other.caseId()));
        visitor.picture("held-list");
        vouch("999991");
        visitor.waitForWords("工号或口令不对");
        assertFalse(journal().contains("HELD_EXPORTED"));
        assertFalse(journal().contains("VOUCHED"));
        assertEquals(0, hall.bench.printer.slips.size());
        var person = Identity.read(People.WANG, "", Instant.EPOCH);
        var desk = hall.services.around().held();
        Set<Proof> card = Set.of(Proof.CHIP_READ);
        assertThrows(NotAssuredException.class, () -> desk.delete(person, card, ""));
        assertThrows(NotAssuredException.class, () -> desk.requireExport(card, ""));
        assertTrue(hall.safe.cases().byId(there.caseId()).isPresent());
    }

    @Test
    void withStaffBesideItIsPrintedAndDeletedButNotWhatThePlatformHasNot() {
        hall.services.around().staff().roll().put("1001", "陈晓", PIN);
        SavedCase there = Handed.in(hall.safe, People.WANG);
        SavedCase waits = Handed.in(hall.safe, People.WANG);
        hall.deliver(there.caseId());
        hall.confirm();
        SavedCase fresh = Handed.in(hall.safe, People.WANG);
        hall.deliver(fresh.caseId());
        look();
        visitor.waitForWords("已送达，待核对");
        visitor.waitForPage("held-list");
        vouch(PIN);
        visitor.waitForWords("已核对是本人");
        visitor.press("held-print");
        visitor.waitForPrints(1);
        String slip = hall.bench.printer.slips.getFirst().toString();
        assertTrue(slip.contains("本机记录清单"), slip);
        assertTrue(slip.contains(there.localNumber().grouped()), slip);
        visitor.picture("held-vouched");
        visitor.press("primary");
        visitor.waitForPage("held-asked");
        visitor.picture("held-asked");
        visitor.press("primary");
        visitor.waitForPage("held-deleted");
        visitor.waitForWords("还有 2 条");
        visitor.picture("held-deleted");
        assertEquals(Optional.empty(), hall.safe.cases().byId(there.caseId()));
        assertTrue(hall.safe.cases().byId(waits.caseId()).isPresent());
        assertTrue(hall.safe.cases().byId(fresh.caseId()).isPresent());
        assertTrue(journal().containsAll(List.of("VOUCHED", "HELD_EXPORTED", "CASE_FORGOTTEN", "HELD_DELETED")));
    }

    @Test
    void whoIsNotKnownHereIsToldSoAndWithoutStaffTheWindowIsShown() {
        look();
        visitor.waitForPage("held-none");
        visitor.press("primary");
        visitor.waitForPage("progress-cases");
        Handed.in(hall.safe, People.WANG);
        visitor.press("progress-held");
        visitor.waitForPage("held-list");
        visitor.press("primary");
        visitor.waitForPage("window");
    }
}

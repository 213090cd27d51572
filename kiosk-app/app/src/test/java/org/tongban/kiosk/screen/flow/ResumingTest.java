// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;

/// Going on with what was begun: after the power went, and with a code.
@Tag("screen")
final class ResumingTest {
    private static final Pattern CODE = Pattern.compile("[34679ACDEFGHJKMNPQRTWXY]{4} [34679ACDEFGHJKMNPQRTWXY]{4}");

    @TempDir
    Path folder;

    private Hall hall;
    private int crashes;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder.resolve("hall"), Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    private Item item() {
        return hall.services.catalog().items().getFirst();
    }

    private Question question(int index) {
        return item().form().questions().get(index);
    }

    @Test
    void afterThePowerWentTheCardBringsBackWhatWasFilledIn() throws IOException {
        answerTheFirstQuestion();
        crash();
        identify(People.SON);
        visitor.waitForPage("whom");
        assertFalse(visitor.canSee("page-draft-offer"), "somebody else's card finds nothing");
        visitor.pressAll("bar-leave", "leave-yes");
        identify(People.WANG);
        visitor.waitForPage("draft-offer");
        visitor.picture("draft-offer");
        visitor.press("primary");
        visitor.waitForPage("question-" + question(2).field());
        crash();
        identify(People.WANG);
        visitor.press("draft-anew");
        visitor.waitForPage("whom");
        visitor.waitFor(() -> !isKept(), "the draft was not forgotten");
    }

    @Test
    void whoLeavesWithoutACodeLeavesNothing() {
        answerTheFirstQuestion();
        visitor.waitFor(() -> !hall.safe.drafts().open().isEmpty(), "no draft was kept");
        visitor.pressAll("bar-leave", "leave-yes");
        visitor.waitForPage("home");
        visitor.waitFor(() -> hall.safe.drafts().open().isEmpty(), "the draft was not forgotten");
    }

    @Test
    void aCodeOpensItForTheSamePersonWhereTheCardAloneDoesNot() {
        String code = putBy();
        identify(People.WANG);
        visitor.waitForPage("draft-offer");
        visitor.picture("draft-ask");
        visitor.press("primary");
        visitor.waitForPage("resume");
        visitor.write("AAAACCCC");
        visitor.press("primary");
        visitor.waitToSee("error");
        visitor.picture("draft-code-wrong");
        visitor.press("bar-back");
        visitor.press("primary");
        visitor.waitForPage("draft-offer");
        visitor.press("primary");
        visitor.waitForPage("resume");
        type(code);
        visitor.press("primary");
        visitor.waitForPage("question-" + question(2).field());
    }

    @Test
    void changedContentIsToldAndGoesOnAndWithdrawnContentIsToldAndForgotten() throws IOException {
        Item was = item();
        answerTheFirstQuestion();
        crash();
        publish(hall.services.catalog().with(List.of(was.inVersion("2027.1"))));
        identify(People.WANG);
        visitor.waitForPage("draft-offer");
        visitor.press("primary");
        visitor.waitToSee("draft-changed");
        visitor.picture("draft-changed");
        visitor.press("draft-close");
        visitor.waitForPage("question-" + was.form().questions().get(2).field());
        crash();
        publish(hall.services.catalog().offering(List.of("nothing of this")));
        visitor.press("home-card");
        read(People.WANG);
        visitor.waitForPage("draft-offer");
        visitor.press("primary");
        visitor.waitToSee("draft-withdrawn");
        visitor.picture("draft-withdrawn");
        visitor.press("draft-close");
        visitor.waitFor(() -> hall.safe.drafts().open().isEmpty(), "the draft was not forgotten");
    }

    private void publish(Catalog catalog) {
        hall.services.published().swap(catalog, Instant.now(hall.services.clock()));
    }

    /// Puts the case by and returns the code that the screen gives.
    private String putBy() {
        answerTheFirstQuestion();
        visitor.press("bar-leave");
        visitor.picture("leave-keep");
        visitor.press("leave-keep");
        visitor.waitToSee("draft-kept");
        visitor.picture("draft-kept");
        Matcher code = CODE.matcher(visitor.readWords());
        assertTrue(code.find());
        visitor.press("draft-end");
        visitor.waitForPage("home");
        return code.group().replace(" ", "");
    }

    private void type(String code) {
        for (char character : code.toCharArray()) {
            if (Character.isDigit(character)) {
                visitor.press("key-" + character);
            } else {
                visitor.write(Character.toString(character));
            }
        }
    }

    private void answerTheFirstQuestion() {
        identify(People.WANG);
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-" + question(0).field());
        visitor.pressAll("option-YES", "primary");
        visitor.waitForPage("question-" + question(2).field());
    }

    private void identify(IdentityDocument card) {
        visitor.press("item-" + item().code());
        visitor.press("primary");
        read(card);
    }

    private void read(IdentityDocument card) {
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(card);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
    }

    /// The power goes: a new kiosk stands on what the disk had at that moment.
    private void crash() throws IOException {
        visitor.waitFor(this::isKept, "no draft was kept");
        Path left = folder.resolve("left-" + ++crashes);
        try (Stream<Path> files = Files.walk(hall.folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, left.resolve(hall.folder.relativize(file).toString()));
            }
        }
        close();
        hall = new Hall(left, Hall.calm());
        visitor = new Visitor(hall);
    }

    private boolean isKept() {
        return hall.safe.drafts().open().stream()
                .anyMatch(draft -> draft.content().contains(question(0).field()));
    }
}

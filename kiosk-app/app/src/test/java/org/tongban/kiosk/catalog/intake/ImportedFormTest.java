// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;

/// The schema that the importer makes and the questions that are asked say the same, whatever is answered.
class ImportedFormTest {
    private static final FormCheck CHECK =
            new FormCheck(Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private static final String ITEM = "11590102MB9D00076W4592023017001";

    private static Path hall = Path.of("");
    private static Form form = new Form("{}", List.of());

    @BeforeContainer
    static void take() throws IOException, IntakeException {
        hall = Files.createTempDirectory("tongban-hall");
        Catalogs.unpack(hall);
        Intake.run(
                Path.of("../../docs/howto/examples/shengyu-dengji.csv"),
                hall,
                OffsetDateTime.parse("2026-11-25T10:00:00+08:00"));
        form = Catalogs.fromFile(hall.resolve("catalog.json"))
                .item(ITEM)
                .orElseThrow()
                .form();
    }

    @AfterContainer
    static void drop() throws IOException {
        try (Stream<Path> files = Files.walk(hall)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 300)
    void whatIsAskedIsWhatTheSchemaWants(@ForAll long seed) {
        var chance = new Random(seed);
        Map<String, Object> answers =
                new HashMap<>(Map.of("name", "李示例", "sex", "男", "birth", "19900314", "idNo", "590102199003140118"));
        for (Question question : form.questions()) {
            if (form.asked(answers).contains(question) && !(question.optional() && chance.nextBoolean())) {
                answers.put(question.field(), answer(question, chance));
            }
        }
        assertEquals(List.of(), CHECK.problems(form, answers));
        for (Question question : form.questions()) {
            boolean asked = form.asked(answers).contains(question);
            Map<String, Object> other = new HashMap<>(answers);
            if (asked && !question.optional() && other.remove(question.field()) != null) {
                assertFalse(CHECK.problems(form, other).isEmpty(), "left out: " + question.field());
            } else if (!asked) {
                other.put(question.field(), answer(question, chance));
                assertFalse(CHECK.problems(form, other).isEmpty(), "never asked: " + question.field());
            }
        }
    }

    private static Object answer(Question question, Random chance) {
        return switch (question.kind()) {
            case CHOICE ->
                question.options()
                        .get(chance.nextInt(question.options().size()))
                        .value();
            case DATE -> "20270228";
            case PHONE -> "10000000001";
            default -> "某某".repeat(1 + chance.nextInt(25));
        };
    }
}

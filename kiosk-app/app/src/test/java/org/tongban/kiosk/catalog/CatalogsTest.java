// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogsTest {
    private static final Path PACKAGED = Path.of("src/main/resources/catalog");

    @TempDir
    Path folder;

    @Test
    void holdsTwelveItemsAndTwoBundlesOfOneHall() {
        Catalog catalog = Catalogs.packaged();
        assertEquals(12, catalog.items().size());
        assertEquals(
                List.of("开餐饮店一件事", "新生儿出生一件事"),
                catalog.bundles().stream().map(Bundle::name).toList());
        assertEquals(
                "高龄津贴申领",
                catalog.item("11590102MB9D0005X24590511006001").orElseThrow().name());
        assertEquals("590102-ZWZX-01", catalog.hall().code());
        assertEquals(3, catalog.bulletin().notices().size());
        assertEquals(
                Set.of(PublicList.Kind.values()),
                catalog.lists().stream().map(PublicList::kind).collect(Collectors.toSet()));
    }

    @Test
    void hasNothingToBeSaidAgainstIt() {
        assertEquals(List.of(), Catalogs.problems(PACKAGED.resolve("catalog.json")));
    }

    @Test
    void asksAtMostTenQuestionsAndNeverForWhatTheCardSays() {
        for (Item item : Catalogs.packaged().items()) {
            assertTrue(item.form().questions().size() <= 10, item.name());
            assertEquals(
                    List.of("name", "sex", "nation", "birth", "address", "idNo"),
                    item.form().cardFields().stream().map(Form.CardFact::field).toList());
        }
    }

    @Test
    void knowsTheDayOnWhichABundleIsDone() {
        Map<String, BigDecimal> ends =
                Catalogs.packaged().bundles().stream().collect(Collectors.toMap(Bundle::name, Bundle::criticalPath));
        assertEquals(Map.of("开餐饮店一件事", new BigDecimal("8.5"), "新生儿出生一件事", new BigDecimal("4")), ends);
    }

    @Test
    void startsOnlyWhatIsInForceOnThatDay() {
        Catalog catalog = Catalogs.packaged();
        Item card = catalog.item("11590102MB9D0005X24592011009001").orElseThrow();
        assertTrue(catalog.canStart(card, LocalDate.of(2026, 11, 30)));
        assertFalse(catalog.canStart(card, LocalDate.of(2026, 12, 1)));
        assertFalse(catalog.canStart(card, LocalDate.of(2019, 12, 31)));
    }

    @Test
    void startsOnlyWhatThisTerminalOffers() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        String permit = "11590102MB9D00025L4590709012001";
        assertEquals(11, Catalogs.packaged().startable(day).size());
        assertEquals(
                List.of(permit),
                Catalogs.packaged().offering(List.of(permit, "unknown")).startable(day).stream()
                        .map(Item::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "11590102MB9D0005X24590511006001, income, NONE, SOCIAL-CARD",
        "11590102MB9D00025L4590709012001, basis, HOUSING, RESIDENCE-PROOF",
        "11590102MB9D00033F4592014010005, reason, DAMAGED, OLD-SOCIAL-CARD"
    })
    void hasOneTwoPagePaperToScanForAnApplicantInPerson(String code, String field, String value, String material) {
        List<Item.MaterialSpec> scanned = Catalogs.packaged().item(code).orElseThrow().materials().stream()
                .filter(spec -> !spec.agentOnly() && spec.waiver().isEmpty())
                .filter(spec ->
                        spec.showIf().map(c -> c.holds(Map.of(field, value))).orElse(true))
                .toList();
        assertEquals(
                List.of(material), scanned.stream().map(Item.MaterialSpec::code).toList());
        assertEquals(2, scanned.getFirst().pages());
    }

    @Test
    void letsAnAgentBringOneWrittenAuthorisation() {
        for (Item item : Catalogs.packaged().items()) {
            assertEquals(
                    item.allowsAgent() ? List.of("AUTHORISATION") : List.of(),
                    item.materials().stream()
                            .filter(spec -> spec.agentOnly() && spec.waiver().isEmpty())
                            .map(Item.MaterialSpec::code)
                            .toList());
        }
    }

    @Test
    void readsTheSameFromOutsideTheProgram() {
        assertEquals(Catalogs.packaged(), Catalogs.fromFile(PACKAGED.resolve("catalog.json")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "pages": 2, | "pages": "two", | shebaoka.json, item 社会保障卡换领、补领, field materials[0].pages
            "pages": 2, | | field materials.OLD-SOCIAL-CARD.pages: must be at least 1
            "pages": 2, | "pages": 2, "remark": "x", | field materials[0].remark
            "CHANGED" | "NOTHING" | field materials.OLD-SOCIAL-CARD.showIf: reason has no option NOTHING
            "field": "livesHere", | "field": "lives", | shebaoka.json, item 社会保障卡换领、补领, field form.schema.properties.lives: is missing
            "visits": 1, | | field visits: is missing
            "steps": 4 | "steps": 5 | field steps: differs from the steps in flow
            "type": "object" | "type": "thing" | field form.schema: is no JSON Schema, /type
            "version": "2026.1", | "version": null, | field version
            "fee": "不收费", | "fee": "不收费" | shebaoka.json: is no JSON
            """)
    void namesFileItemAndFieldOfAProblem(String found, String replacement, String message) throws IOException {
        copyWith("shebaoka.json", found, Optional.ofNullable(replacement).orElse(""));
        var thrown = assertThrows(CatalogException.class, () -> Catalogs.fromFile(folder.resolve("catalog.json")));
        assertTrue(thrown.toString().contains(message), thrown.toString());
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        copyWith("catalog.json", "juzhuzheng.json", "elsewhere.json");
        var thrown = assertThrows(CatalogException.class, () -> Catalogs.fromFile(folder.resolve("catalog.json")));
        assertEquals("elsewhere.json: cannot be read", thrown.getMessage());
    }

    private void copyWith(String file, String found, String replacement) throws IOException {
        try (var files = Files.list(PACKAGED)) {
            for (Path source : files.toList()) {
                String text = Files.readString(source);
                boolean changed = source.endsWith(file);
                assertTrue(!changed || text.contains(found), "nothing to change: " + found);
                String content = changed ? text.replaceFirst(java.util.regex.Pattern.quote(found), replacement) : text;
                Files.writeString(folder.resolve(source.getFileName()), content);
            }
        }
    }
}

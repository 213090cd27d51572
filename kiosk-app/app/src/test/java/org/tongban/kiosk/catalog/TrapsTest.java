// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where platforms disagree or publish oddly: the traps that concern published content, one test each.
class TrapsTest {
    private static final Path PACKAGED = Path.of("src/main/resources/catalog");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    @Test
    void oneIsTheBestGradeInTheStandardAndTheDictionarySaysThatTheInterfaceIsReversed() {
        Dictionary grades = Catalogs.packaged().dictionary("满意度").orElseThrow();
        assertEquals(Optional.of("非常满意"), grades.word("1"));
        assertEquals(Optional.of("非常不满意"), grades.word("5"));
        assertTrue(grades.source().contains("相反"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "590511006001590511006001",
                "11590102MB9D0005X24590511006001",
                "11590102MB9D0005X2459051100600101",
                "11590102MB9D0005X24590511006001ABCDE",
                "XK52000010"
            })
    void codesOfAnyLengthAreTaken(String code) throws IOException {
        replace("11590102MB9D0005X24590511006001", code);
        assertEquals(List.of(), Catalogs.problems(folder.resolve("catalog.json")));
    }

    @Test
    void aTimeLimitKeepsItsNumberAndItsUnitApart() {
        Item permit = item("11590102MB9D00025L4590709012001");
        assertEquals(Period.Unit.DAY, permit.official().legal().unit());
        assertEquals("15", permit.official().legal().number());
        assertEquals(Period.Unit.WORKING_DAY, permit.official().promised().unit());
        assertEquals(
                "0.5",
                item("11590102MB9D0006824590131002001").official().promised().number());
    }

    @Test
    void zeroMeansAtOnceButNoLimitDoesNot() {
        assertTrue(new Period(new BigDecimal("0.0"), Period.Unit.WORKING_DAY, "").isAtOnce());
        assertFalse(new Period(BigDecimal.ZERO, Period.Unit.NONE, "").isAtOnce());
    }

    @Test
    void regionsOfSixDigitsAreLeftOutOfAChoiceThatWantsTwelve() {
        var dictionary = new Dictionary(
                "行政区划",
                "",
                List.of(new Dictionary.Entry("590102", "示例区"), new Dictionary.Entry("590102001000", "示范街道")));
        assertEquals(
                List.of("590102001000"),
                Regions.named(dictionary).stream().map(Form.Option::value).toList());
    }

    @Test
    void nationsStandWithoutTheWordForPeople() {
        Dictionary nations = Catalogs.packaged().dictionary("民族").orElseThrow();
        assertEquals(56, nations.entries().size());
        assertTrue(nations.entries().stream().noneMatch(entry -> entry.word().endsWith("族")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&amp;amp;lt;p&amp;amp;gt;", "<p>", "</span>", "&nbsp;", "&#x200b;", "<!-- -->"})
    void markupInATextIsRefusedHoweverOftenItWasEscaped(String markup) throws IOException {
        replace("从哪个月开始发？", "从哪个月" + markup + "开始发？");
        List<String> problems = Catalogs.problems(folder.resolve("catalog.json"));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("markup"), problems.toString());
    }

    @Test
    void aPlainLessThanIsNoMarkup() throws IOException {
        replace("从哪个月开始发？", "年龄 < 80 或 > 90，A&B 怎么办？");
        assertEquals(List.of(), Catalogs.problems(folder.resolve("catalog.json")));
    }

    @Test
    void aPaperThatMayFollowIsNotCalledRequired() {
        assertEquals(
                List.of(Item.Necessity.MAY_FOLLOW),
                item("11590102MB9D00076W4590123020001").materials().stream()
                        .filter(material -> material.code().equals("REPORT"))
                        .map(material -> material.detail().necessity())
                        .toList());
    }

    @Test
    void anItemIsOverOnTheMorningOfItsLastDay() {
        var until = new Validity(
                Validity.State.IN_FORCE, LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2026, 12, 1)), "");
        assertTrue(until.covers(LocalDate.of(2026, 11, 30)));
        assertFalse(until.covers(LocalDate.of(2026, 12, 1)));
        assertFalse(new Validity(Validity.State.SUSPENDED, LocalDate.EPOCH, Optional.empty(), "")
                .covers(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void contentThatNobodyConfirmedGrowsOldAndThenStartsNothing() {
        Catalog catalog = Catalogs.packaged();
        Catalog limited = new Catalog(
                catalog.version(),
                catalog.updatedAt(),
                Optional.of(new Freshness(30, Optional.of(90))),
                catalog.hall(),
                catalog.items(),
                catalog.bundles(),
                catalog.hot(),
                catalog.guidance(),
                catalog.lists(),
                catalog.bulletin(),
                catalog.dictionaries(),
                catalog.offered());
        var published = new CatalogInForce(limited);
        assertEquals(CatalogInForce.Age.FRESH, published.age(after(29)));
        assertEquals(CatalogInForce.Age.OLD, published.age(after(30)));
        assertFalse(published.startable(after(89)).isEmpty());
        assertEquals(List.of(), published.startable(after(90)));
        published.confirm(after(90).instant());
        assertFalse(published.startable(after(90)).isEmpty());
    }

    private static Clock after(int days) {
        Instant then = Catalogs.packaged().updatedAt().plus(Duration.ofDays(days));
        return Clock.fixed(then, ZONE);
    }

    private static Item item(String code) {
        return Catalogs.packaged().item(code).orElseThrow();
    }

    private void replace(String found, String other) throws IOException {
        try (var files = Files.list(PACKAGED)) {
            for (Path source : files.toList()) {
                String text = Files.readString(source).replaceAll(Pattern.quote(found), other);
                Files.writeString(folder.resolve(source.getFileName()), text);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates, limits, codes and escaped texts as they are found side by side in one ecosystem.
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260105",
                "20260105093000",
                "20260105T093000",
                "2026-01-05 09:30:00",
                "2026-01-05",
                "2026/1/5",
                "2026-01-05T09:30:00.000",
                "2026年1月5日",
                "2026.1.5"
            })
    void allFormsOfADateAreTheSameDay(String written) {
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), Words.date(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"202615", "20260230", "2026-13-01", "2026", "45296", "5/1/2026", "长期", ""})
    void whatMayBeAnotherDayOrNoneIsNotTaken(String written) {
        assertEquals(Optional.empty(), Words.date(written));
    }

    @ParameterizedTest
    @CsvSource({
        "20个工作日, 20, WORKING_DAY",
        "0.5 个工作日, 0.5, WORKING_DAY",
        "60日, 60, DAY",
        "30 天, 30, DAY",
        "2个月, 2, MONTH",
        "1年, 12, MONTH",
        "7小时, 7, HOUR",
        "即办, 0, WORKING_DAY",
        "0, 0, WORKING_DAY",
        "未作规定, 0, NONE"
    })
    void aLimitKeepsItsNumberAndItsUnit(String written, String amount, String unit) {
        Words.Limit limit = Words.limit(written).orElseThrow();
        assertEquals(amount, limit.amount().toPlainString());
        assertEquals(unit, limit.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "工作日", "二十日", "-1 日", "20 工作日以内"})
    void aLimitWithoutNumberOrUnitIsAskedForAgain(String written) {
        assertEquals(Optional.empty(), Words.limit(written));
    }

    /// Text without markup comes through untouched however often it was escaped on the way.
    @Property(tries = 200)
    void escapingIsUndoneAsOftenAsItWasDone(@ForAll("plain") String text, @ForAll @IntRange(max = 4) int times) {
        String escaped = text;
        for (int i = 0; i < times; i++) {
            escaped = escaped.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
        assertEquals(text, PlainText.of(escaped));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> plain() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("申请人满八十周岁，1 < 2 > \"&、。12")
                .ofMaxLength(30)
                .map(String::strip)
                .filter(text -> !text.contains("  "));
    }

    @Example
    void scriptsStylesAndTurnedWritingGo() {
        String plain = PlainText.of(
                "<style>p{}</style>&lt;script&gt;alert('1')&lt;/script&gt;甲\u202e乙<br/>丙&#8203;&#x4E01;<img src=x onerror=y>");
        assertEquals("甲乙\n丙丁", plain);
        assertFalse(plain.contains("alert"));
    }
}

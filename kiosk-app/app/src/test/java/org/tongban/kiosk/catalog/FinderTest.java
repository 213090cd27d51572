// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private final Finder finder = new Finder(Catalogs.packaged());

    @ParameterizedTest
    @CsvSource({
        "社保卡丢了, 社会保障卡换领、补领",
        "老人补贴, 高龄津贴申领",
        "津贴, 高龄津贴申领",
        "gaolingjintieshenling, 高龄津贴申领",
        "GLJT, 高龄津贴申领",
        "sbk, 社会保障卡换领、补领",
        "zanzhu, 居住证申领（首次申领）",
        "租房, 居住证申领（首次申领）"
    })
    void findsByEverydayWordPinyinAndInitials(String typed, String name) {
        assertEquals(List.of(name), names(typed));
    }

    @Test
    void putsTheNameBeforeWhatOnlySoundsLikeIt() {
        assertEquals(List.of("居住证申领（首次申领）", "高龄津贴申领"), names("申领").reversed());
        assertEquals("社会保障卡换领、补领", names("社会").getFirst());
    }

    @Test
    void findsNothingForNothingOrNonsense() {
        assertEquals(List.of(), names("  "));
        assertEquals(List.of(), names("qqq"));
    }

    private List<String> names(String typed) {
        return finder.find(typed).stream().map(Matter::name).toList();
    }
}

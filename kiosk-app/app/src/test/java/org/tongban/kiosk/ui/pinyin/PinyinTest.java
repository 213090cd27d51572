// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type at a service hall, and what must come first.
final class PinyinTest {
    private static Pinyin pinyin;

    @BeforeAll
    static void read() {
        pinyin = Pinyin.load();
    }

    private static List<String> words(String letters, Leaning leaning) {
        return pinyin.candidates(letters, leaning).stream().map(Candidate::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gaolingjintie,高龄津贴",
        "minhangqu,闵行区",
        "pudongxinqu,浦东新区",
        "yingyezhizhao,营业执照",
        "gongjijin,公积金",
        "budongchandengji,不动产登记",
        "qiyeshelidengji,企业设立登记",
        "shehuibaozhangka,社会保障卡",
        "chongqing,重庆",
        "juminshenfenzheng,居民身份证",
        "yibao,医保",
        "nver,女儿",
        "lvse,绿色",
        "jiehundengji,结婚登记"
    })
    void aSpelledWordIsTheFirst(String letters, String word) {
        assertEquals(word, words(letters, Leaning.PLAIN).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "wozaizhelizhule,我在这里住了",
        "shenfenzhengdiulewozuihaoqububan,身份证丢了我最好去补办",
        "shanghaishiminhangqudongchuanlu,上海市闵行区东川路"
    })
    void aWholeSentenceIsTheFirst(String letters, String sentence) {
        assertEquals(sentence, words(letters, Leaning.PLAIN).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"gljt,高龄津贴", "sbk,社保卡", "jzz,居住证", "sfz,身份证", "bdcdj,不动产登记", "gongjj,公积金"})
    void initialsAreEnough(String letters, String word) {
        assertTrue(words(letters, Leaning.PLAIN).subList(0, 5).contains(word));
    }

    @ParameterizedTest
    @CsvSource({"wangxiuying,王秀英", "lixiaoming,李晓明", "zhangwei,张伟", "liujianguo,刘建国", "ouyangxiu,欧阳秀", "wxy,王秀英"})
    void namesComeFirstWhereANameIsAsked(String letters, String name) {
        assertEquals(name, words(letters, Leaning.NAME).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"yananlu,延安路", "zhongshanlu,中山路", "minhang,闵行", "shanxisheng,山西省"})
    void placesComeFirstWhereAnAddressIsAsked(String letters, String place) {
        assertEquals(place, words(letters, Leaning.PLACE).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"yan,䶮", "jie,㛃", "xi,㐂", "ji,𠮷", "yan,龑", "chong,翀"})
    void rareCharactersOfNamesAreThere(String letters, String character) {
        assertTrue(words(letters, Leaning.NAME).contains(character));
    }

    @Test
    void lettersThatMayBeCutTwoWaysGiveBoth() {
        assertTrue(words("xian", Leaning.PLAIN).containsAll(List.of("先", "西安")));
        assertTrue(words("fangan", Leaning.PLAIN).containsAll(List.of("方案", "反感")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "i", "uuu"})
    void lettersThatBeginNoSyllableGiveNothing(String letters) {
        assertTrue(words(letters, Leaning.PLAIN).isEmpty());
    }

    @Test
    void whatCannotBeReadIsLeftForLater() {
        List<Candidate> candidates = pinyin.candidates("gaov", Leaning.PLAIN);
        assertFalse(candidates.isEmpty());
        assertTrue(candidates.stream().allMatch(one -> one.letters() <= 3));
    }

    @Test
    void aLongRowOfInitialsIsAnsweredToo() {
        assertFalse(
                words("shshshshshshshshshshshshshshshshshshshsh", Leaning.PLAIN).isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Item;

/// Finding and reading by touch.
@Tag("screen")
final class ContentPicturesTest {
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

    @Test
    void aNewParentFindsTheBundleByTouchAlone() {
        visitor.picture("content-home");
        visitor.press("home-search");
        visitor.waitForPage("find");
        visitor.picture("content-find");
        visitor.press("find-by-QUESTIONS");
        visitor.waitForWords("这件事和谁有关");
        visitor.press("group-孩子");
        visitor.waitForWords("孩子多大");
        visitor.picture("content-find-questions");
        visitor.press("group-刚出生");
        visitor.press("item-YJS-XINSHENGER");
        visitor.waitForPage("bundle");
        visitor.picture("content-bundle");
        assertTrue(visitor.readWords().contains("等“出生医学证明首次签发”办好"));
    }

    @Test
    void inLargeTypeTheMostWantedItemsStandOnTheFirstPage() {
        visitor.chooseLargeType();
        visitor.press("home-search");
        visitor.waitForPage("find");
        visitor.picture("content-find-large");
        for (var item :
                hall.services.published().startable(hall.services.clock()).subList(0, 2)) {
            assertTrue(visitor.canSee("item-" + item.code()), item.name());
        }
    }

    @Test
    void whoIsNotRightHereIsToldWhyAndMayStillGoOn() {
        visitor.press("home-search");
        visitor.write("jmyb");
        visitor.press("item-11590102MB9D00041A4592036001003");
        visitor.waitForPage("guide");
        visitor.picture("content-guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("fit-staff");
        visitor.press("option-YES");
        visitor.waitForWords("不得重复参保");
        visitor.picture("content-fit");
        visitor.pressAll("option-NO", "primary");
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-livesHere");
        visitor.pressAll("option-NO", "primary");
        visitor.waitForPage("question-liveRegion");
        visitor.pressAll("option-590100000000", "option-590102000000", "option-590102001000");
        visitor.picture("content-region");
        visitor.pressAll("option-590102001001", "primary");
        visitor.waitForPage("question-category");
    }

    @Test
    void severalAnswersAreTickedAndAWrongCreditCodeIsToldPlainly() {
        visitor.press("home-search");
        visitor.write("spjy");
        visitor.press("item-11590102MB9D0006824590131043001");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("fit-prepacked");
        visitor.pressAll("option-NO", "primary");
        visitor.waitForPage("fit-licence");
        visitor.pressAll("option-YES", "primary");
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-uscc");
        visitor.write("92590103ma9d0a010e");
        visitor.press("primary");
        visitor.waitForWords("请对着营业执照再输一次");
        visitor.pressAll("key-delete");
        visitor.write("d");
        visitor.press("primary");
        visitor.waitForPage("question-bizType");
        visitor.pressAll("option-CATERING", "primary");
        visitor.waitForPage("question-foodItems");
        visitor.press("primary");
        visitor.waitForWords("请至少选一项");
        visitor.pressAll("option-HOT", "option-DRINK");
        visitor.picture("content-several");
        visitor.press("primary");
        visitor.waitForPage("question-dineIn");
    }

    @Test
    void anItemThatIsWithdrawnMeanwhileIsNotSigned() {
        Item item =
                hall.services.catalog().item("11590102MB9D0010584592015007001").orElseThrow();
        visitor.press("home-search");
        visitor.write("wfzm");
        visitor.press("item-" + item.code());
        visitor.waitForPage("guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("fit-whose");
        visitor.pressAll("option-MINE", "primary");
        visitor.waitForPage("question-what");
        visitor.pressAll("option-NONE", "primary");
        visitor.waitForPage("question-purpose");
        visitor.pressAll("option-SCHOOL", "primary");
        visitor.waitForPage("question-copies");
        visitor.pressAll("option-1", "primary");
        visitor.waitForPage("question-pledge");
        visitor.pressAll("option-YES", "primary");
        visitor.waitForPage("question-mobile");
        visitor.press("option-none");
        visitor.waitForPage("check");
        Catalog without = hall.services
                .catalog()
                .with(hall.services.catalog().items().stream()
                        .filter(one -> !one.equals(item))
                        .toList());
        hall.services.published().swap(without, hall.services.clock().instant());
        while (visitor.canSee("page-check")) {
            visitor.press("primary");
        }
        visitor.waitForWords("这件事本机不能再办了");
        visitor.picture("content-withdrawn");
        assertEquals(0, hall.safe.cases().all().size());
    }

    @Test
    void aGuideSaysWhereWhenItIsNotHere() {
        visitor.press("home-search");
        visitor.write("sfz");
        visitor.picture("content-find-typed");
        visitor.press("item-11590102MB9D00025L4590709010002");
        visitor.waitForPage("guide");
        visitor.waitForWords("2 楼 C 区 C01–C04");
        visitor.press("tab-criteria");
        visitor.waitForWords("没有实体裁量");
        visitor.press("pager-on");
        visitor.waitForWords("行政复议");
        visitor.picture("content-guide-window");
        visitor.chooseLargeType();
        visitor.picture("content-guide-window-large");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertTrue(visitor.readWords().contains("等“出生登记（户口）”办好"));
    }

    @Test
    void inLargeTypeTheMostWantedItemsStandOnTheFirstPage() {
        visitor.press("bar-large");
        visitor.press("home-search");
        visitor.waitForPage("find");
        visitor.picture("content-find-large");
        for (var item : hall.services.published().startable(hall.services.clock()).subList(0, 3)) {
            assertTrue(visitor.canSee("item-" + item.code()), item.name());
        }
    }

    @Test
    void aGuideSaysWhereWhenItIsNotHere() {
        visitor.press("home-search");
        visitor.type("sfz");
        visitor.picture("content-find-typed");
        visitor.press("item-11590102MB9D00025L4590709010002");
        visitor.waitForPage("guide");
        visitor.picture("content-guide-window");
    }
}

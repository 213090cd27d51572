// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.CheckTable;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.FactPanel;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// Nobody's name is a box: each character has a glyph in the face it is drawn with, wherever a name may stand.
@Tag("screen")
final class RareCharactersTest {
    private static final String NAME = "𠮷䶮㛃";

    @Test
    void everyPlaceOfANameHasItsGlyphs() {
        Frame frame = Toolkit.on(() -> page(NAME));
        assertEquals(List.of(), Toolkit.on(() -> Flaws.of(frame)));
        long rare = Toolkit.on(() -> texts(frame).stream()
                .filter(text -> text.getText().contains("𠮷"))
                .peek(text -> assertEquals("Tongban Rare", text.getFont().getFamily()))
                .count());
        assertEquals(6, rare);
    }

    /// A proof of the check itself: the same name in the first face alone is found out.
    @Test
    void aBoxIsFoundOut() {
        List<String> flaws = Toolkit.on(() -> {
            Frame frame = new Frame();
            frame.theme(ThemeKind.NORMAL);
            frame.reduceMotion();
            new Scene(frame, 1080, 1920);
            frame.show(Page.of("proof").work(new Text(NAME)));
            frame.applyCss();
            frame.layout();
            return Flaws.of(frame);
        });
        assertTrue(flaws.stream().anyMatch(flaw -> flaw.contains("U+20BB7")), flaws::toString);
    }

    @Test
    void aLongLineWithARareCharacterWrapsLikeAnyOther() {
        double[] heights = Toolkit.on(() -> {
            Frame frame = page("示例省示例市示范区示范街道柳荫路28号3幢2单元401室".repeat(2) + "𠮷");
            return new double[] {
                frame.lookup(".fact").getLayoutBounds().getHeight(),
                page("示例省示例市示范区示范街道柳荫路28号3幢2单元401室".repeat(2) + "吉")
                        .lookup(".fact")
                        .getLayoutBounds()
                        .getHeight()
            };
        });
        assertEquals(heights[1], heights[0], 20);
    }

    private static Frame page(String words) {
        Frame frame = new Frame();
        frame.theme(ThemeKind.NORMAL);
        frame.reduceMotion();
        new Scene(frame, 1080, 1920);
        frame.place(words.length() > 9 ? "" : words, "");
        EntryField field = EntryField.answer("", 200);
        field.write(words);
        var section =
                new CheckTable.Section("", List.of(new CheckTable.Row("name", "姓名", words, "来自身份证", Optional.empty())));
        frame.show(Page.of("rare")
                .title(words)
                .work(Boxes.column(
                        Space.S2,
                        new FactPanel("姓名", words, Badge.fromIdCard()),
                        new CheckTable(List.of(section)),
                        new ListRow("row", words).sub("示例"),
                        field,
                        Texts.body(" "))));
        frame.applyCss();
        frame.layout();
        frame.applyCss();
        frame.layout();
        return frame;
    }

    private static List<Text> texts(Node node) {
        return node.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Node::isVisible)
                .toList();
    }
}

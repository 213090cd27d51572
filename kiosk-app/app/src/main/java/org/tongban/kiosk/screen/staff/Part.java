// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;

/// One of the staff's pages: what it says and what can be done. Made anew whenever it is looked at.
public interface Part {

    /// The page's name; also the end of its text keys.
    String word();

    /// What the page says now. Away from the screen's thread.
    Content content();

    /// @param why the line under the title
    record Content(String title, String why, List<Row> rows, List<Act> acts) {
        public Content {
            rows = List.copyOf(rows);
            acts = List.copyOf(acts);
        }

        /// The same to the eye; what the lines lead to does not count.
        boolean looksLike(Content other) {
            return title.equals(other.title)
                    && why.equals(other.why)
                    && rows.stream()
                            .map(Row::face)
                            .toList()
                            .equals(other.rows.stream().map(Row::face).toList())
                    && acts.stream()
                            .map(Act::id)
                            .toList()
                            .equals(other.acts.stream().map(Act::id).toList());
        }
    }

    /// One line.
    ///
    /// @param mark a word in a tone at the right; an empty word shows none
    /// @param leads runs when the line is pressed, on the screen's thread
    record Row(String id, String title, String sub, Tone tone, String mark, Optional<Runnable> leads) {
        public static Row of(String id, String title, String sub) {
            return new Row(id, title, sub, Tone.PLAIN, "", Optional.empty());
        }

        public Row marked(Tone other, String word) {
            return new Row(id, title, sub, other, word, leads);
        }

        private String face() {
            return String.join("\n", id, title, sub, tone.name(), mark);
        }

        public Row leading(Runnable action) {
            return new Row(id, title, sub, tone, mark, Optional.of(action));
        }
    }

    /// Something to do, in the row at the foot; runs on the screen's thread.
    record Act(String id, String words, Icon icon, Runnable run) {}
}

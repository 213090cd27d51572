// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.code.CodeRules;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.DeviceLine;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.theme.Space;

/// The line under a field that says that its code may be scanned, and fills the field when one is. It presses nothing:
/// the person looks and goes on. Empty where the terminal has no reader.
public final class CodeHint {
    private final CodeListening codes;
    private final Wording wording;
    private final VBox box = Boxes.column(Space.S2);
    private Optional<Seen> last = Optional.empty();

    public CodeHint(CodeListening codes, Wording wording) {
        this.codes = codes;
        this.wording = wording;
    }

    /// What is shown; the same node always.
    public Node node() {
        return box;
    }

    /// Listens for the field, until [#stop].
    ///
    /// @param plain what is filled in of what was scanned
    public void start(CodeRules rules, EntryField field, UnaryOperator<String> plain) {
        last = Optional.empty();
        codes.start(rules, seen -> heard(seen, field, plain), this::draw);
        draw();
    }

    public void stop() {
        codes.stop();
    }

    private void heard(Seen seen, EntryField field, UnaryOperator<String> plain) {
        last = Optional.of(seen);
        if (seen instanceof Seen.Taken taken) {
            field.clear();
            field.write(plain.apply(taken.text()));
        }
        draw();
    }

    private void draw() {
        box.getChildren().clear();
        if (!codes.isThere()) {
            return;
        }
        DeviceLine line = new DeviceLine();
        line.setId("code-line");
        box.getChildren().add(say(line));
    }

    private Node say(DeviceLine line) {
        return last.map(seen -> switch (seen) {
                    case Seen.Taken _ -> line.say(Tone.OK, wording.say("code.taken"));
                    case Seen.Refused _ -> line.say(Tone.WARN, wording.say("code.refused"));
                })
                .orElseGet(() -> line.say(Tone.OK, wording.say("code.ready")));
    }
}

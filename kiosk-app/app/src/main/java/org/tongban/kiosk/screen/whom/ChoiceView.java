// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.whom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.icon.Icon;

/// Lays out a question about the visit itself: for whom, and what the helper is to that person.
public final class ChoiceView implements Screen {
    private final Wording texts;
    private final String key;
    private final String eyebrow;
    private final List<String> values;
    private final Optional<String> chosen;
    private final Consumer<String> choose;

    /// @param key of the texts; each value has a text `key.value` and `key.value.note`
    /// @param chosen what was chosen before, if anything
    public ChoiceView(
            Wording texts,
            String key,
            String eyebrow,
            List<String> values,
            Optional<String> chosen,
            Consumer<String> choose) {
        this.texts = texts;
        this.key = key;
        this.eyebrow = eyebrow;
        this.values = List.copyOf(values);
        this.chosen = chosen;
        this.choose = choose;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        var list = new ChoiceList(values.stream()
                .map(value -> new Choice(value, texts.say(key + "." + value), texts.say(key + "." + value + ".note")))
                .toList());
        chosen.ifPresent(list::select);
        var next = Buttons.primary(texts.say("go-on"), Icon.NEXT);
        next.setId("primary");
        next.disableProperty().bind(list.selectedProperty().isEmpty());
        next.setOnAction(_ -> list.selected().ifPresent(choose));
        return Page.of(key)
                .step(eyebrow)
                .title(texts.say(key + ".title"))
                .why(texts.say(key + ".why"))
                .work(list)
                .primary(next);
    }
}

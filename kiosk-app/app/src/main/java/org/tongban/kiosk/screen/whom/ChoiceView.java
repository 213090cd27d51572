// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

package org.tongban.kiosk.screen.whom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.screen.Texts;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.icon.Icon;

/// Lays out a question about the visit itself: for whom, and what the helper is to that person.
public final class ChoiceView {
    private final Texts texts;
    private final String key;
    private final List<String> values;

    /// @param key of the texts; each value has a text `key.value` and `key.value.note`
    public ChoiceView(Texts texts, String key, List<String> values) {
        this.texts = texts;
        this.key = key;
        this.values = List.copyOf(values);
    }

    /// @param chosen what was chosen before, if anything
    public Page page(String eyebrow, Optional<String> chosen, Consumer<String> choose) {
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

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.display;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// How large, how strong, in which language, read aloud or not: each choice is seen at once and stays until the visit
/// ends.
///
/// Ids: `size-normal`, `size-large`, `contrast-normal`, `contrast-high`, `language-chinese`, `language-english`,
/// `voice-off`, `voice-slow`, `voice-normal`, `voice-fast`.
public final class DisplayView implements Screen {
    private final Wording wording;
    private final Wishes wishes;
    private Consumer<Page> frame = _ -> {};

    /// What the page may change.
    ///
    /// @param now how the screen is drawn
    public record Wishes(
            Supplier<ThemeKind> now, Consumer<ThemeKind> theme, Consumer<Language> speak, Voice voice, Runnable back) {}

    /// How pages are read aloud by themselves.
    public enum Reading {
        OFF,
        SLOW,
        NORMAL,
        FAST
    }

    /// What the page may change about the voice.
    ///
    /// @param mute true where this machine was found to make no sound
    public record Voice(Supplier<Reading> now, Consumer<Reading> choose, BooleanSupplier mute) {}

    public DisplayView(Wording wording, Wishes wishes) {
        this.wording = wording;
        this.wishes = wishes;
    }

    @Override
    public void open(Consumer<Page> shows) {
        frame = shows;
        show();
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    private void show() {
        ThemeKind now = wishes.now().get();
        boolean large = now.isLarge();
        boolean contrast = now.isContrast();
        Language language = wording.language();
        Button back = Buttons.primary(wording.say("display.back"), Icon.BACK);
        back.setId("primary");
        back.setOnAction(_ -> wishes.back().run());
        frame.accept(Page.of("display")
                .title(wording.say("display.title"))
                .why(wording.say("display.why"))
                .work(Boxes.column(
                        Space.S3,
                        Texts.lead(wording.say("display.size")),
                        row(
                                key("size-normal", !large, () -> theme(false, contrast)),
                                key("size-large", large, () -> theme(true, contrast))),
                        Texts.lead(wording.say("display.contrast")),
                        row(
                                key("contrast-normal", !contrast, () -> theme(large, false)),
                                key("contrast-high", contrast, () -> theme(large, true))),
                        Texts.lead(wording.say("display.language")),
                        row(
                                key("language-chinese", language == Language.CHINESE, () -> speak(Language.CHINESE)),
                                key("language-english", language == Language.ENGLISH, () -> speak(Language.ENGLISH))),
                        Texts.lead(wording.say("display.voice")),
                        wishes.voice().mute().getAsBoolean() ? mute() : readings()))
                .primary(back));
    }

    private Node readings() {
        return row(Stream.of(Reading.values()).map(this::key).toArray(ToggleButton[]::new));
    }

    private Node mute() {
        return new Banner(Tone.WARN, wording.say("display.voice.mute"));
    }

    private ToggleButton key(Reading reading) {
        String id = "voice-" + reading.name().toLowerCase(Locale.ROOT);
        return key(id, wishes.voice().now().get() == reading, () -> {
            wishes.voice().choose().accept(reading);
            show();
        });
    }

    private void theme(boolean large, boolean contrast) {
        wishes.theme().accept(ThemeKind.of(large, contrast));
        show();
    }

    private void speak(Language language) {
        wishes.speak().accept(language);
        show();
    }

    private static Node row(ToggleButton... keys) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(keys);
        Region row = Boxes.shares(Space.S3, keys);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private ToggleButton key(String id, boolean chosen, Runnable action) {
        ToggleButton key = new ToggleButton(wording.say("display." + id));
        key.setId(id);
        key.getStyleClass().addAll("option", "either");
        key.setSelected(chosen);
        key.setOnAction(_ -> action.run());
        return key;
    }
}

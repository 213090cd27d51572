// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// 返回 首页 ｜ 求助 去窗口 ｜ 大字 低位 语音 ｜ 退出并清除. Places never change; a key that is hidden leaves its place empty.
///
/// On the home page there is nothing to go back to or to leave: the other language, 隐私说明 and 本机说明 stand in those
/// places. Screen thread
/// only.
public final class BottomBar extends Region {
    private static final double PITCH = 130;
    private static final double WIDE = 1400;
    private static final int PLACES = 8;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Map<Key, Button> buttons = new EnumMap<>(Key.class);
    private final Map<Key, Runnable> actions = new EnumMap<>(Key.class);
    private final Set<Key> hidden = EnumSet.of(Key.REACH, Key.VOICE);
    private final List<Region> dividers = new ArrayList<>();
    private Set<Key> here = Key.VISIT;
    private ThemeKind kind = ThemeKind.NORMAL;
    private boolean narrow;
    private VoiceKey voiceKey = VoiceKey.READ;

    BottomBar() {
        getStyleClass().add("bottom-bar");
        for (Key key : Key.values()) {
            Button button = button(key);
            buttons.put(key, button);
            getChildren().add(button);
        }
        for (int group = 0; group < Key.GROUP_ENDS.size(); group++) {
            Region divider = new Region();
            divider.getStyleClass().add("bar-divider");
            dividers.add(divider);
            getChildren().add(divider);
        }
        update();
    }

    /// The keys, each with its fixed place from the left.
    public enum Key {
        BACK("back", Icon.BACK, 0),
        HOME("home", Icon.HOME, 1),
        HELP("help", Icon.BELL, 2),
        WINDOW("window", Icon.COUNTER, 3),
        LARGE("large", Icon.TEXT, 4),
        REACH("reach", Icon.REACH, 5),
        VOICE("voice", Icon.SOUND, 6),
        LEAVE("leave", Icon.EXIT, 7),
        PRIVACY("privacy", Icon.SHIELD, 1),
        ABOUT("about", Icon.INFO, 7),
        LANGUAGE("language", Icon.GLOBE, 0);

        private static final Set<Key> VISIT = EnumSet.of(BACK, HOME, HELP, WINDOW, LARGE, REACH, VOICE, LEAVE);
        private static final Set<Key> IDLE = EnumSet.of(LANGUAGE, PRIVACY, HELP, WINDOW, LARGE, REACH, VOICE, ABOUT);
        private static final List<Integer> GROUP_ENDS = List.of(2, 4, 7);

        private final String word;
        private final Icon icon;
        private final int place;

        Key(String word, Icon icon, int place) {
            this.word = word;
            this.icon = icon;
            this.place = place;
        }

        private String text(boolean little) {
            boolean shorter = little && (this == LEAVE || this == PRIVACY || this == ABOUT);
            return "bar." + word + (shorter ? ".elder" : "");
        }
    }

    /// The keys of a visit.
    public void visit() {
        here = Key.VISIT;
        update();
    }

    /// The keys of the home page.
    public void home() {
        here = Key.IDLE;
        update();
    }

    /// Shows keys whose ability is there again.
    public void show(Key... keys) {
        hidden.removeAll(Set.of(keys));
        update();
    }

    /// Hides keys, for example those of an ability this machine has not, or 返回 once a case is submitted.
    public void hide(Key... keys) {
        hidden.addAll(Set.of(keys));
        update();
    }

    public void onBack(Runnable action) {
        actions.put(Key.BACK, action);
    }

    public void onHome(Runnable action) {
        actions.put(Key.HOME, action);
    }

    public void onHelp(Runnable action) {
        actions.put(Key.HELP, action);
    }

    public void onWindow(Runnable action) {
        actions.put(Key.WINDOW, action);
    }

    public void onLarge(Runnable action) {
        actions.put(Key.LARGE, action);
    }

    public void onReach(Runnable action) {
        actions.put(Key.REACH, action);
    }

    public void onVoice(Runnable action) {
        actions.put(Key.VOICE, action);
    }

    public void onLeave(Runnable action) {
        actions.put(Key.LEAVE, action);
    }

    public void onPrivacy(Runnable action) {
        actions.put(Key.PRIVACY, action);
    }

    public void onLanguage(Runnable action) {
        actions.put(Key.LANGUAGE, action);
    }

    public void onAbout(Runnable action) {
        actions.put(Key.ABOUT, action);
    }

    /// What the voice key does next.
    public enum VoiceKey {
        READ("voice"),
        AGAIN("voice.again"),
        STOP("voice.stop");

        private final String word;

        VoiceKey(String word) {
            this.word = word;
        }
    }

    /// 读出来, 再读一遍 or 停; shown as on while pages are read by themselves or something is being read.
    public void voice(VoiceKey next, boolean on) {
        voiceKey = next;
        key(Key.VOICE).pseudoClassStateChanged(ON, on);
        key(Key.VOICE).setText(ControlTexts.of("bar." + next.word));
    }

    /// 低位 is shown as on while it holds.
    void low(boolean low) {
        key(Key.REACH).pseudoClassStateChanged(ON, low);
    }

    /// Shorter words where the keys are narrow.
    void narrow(boolean is) {
        narrow = is;
        theme(kind);
    }

    /// A lying pane stands within reach as it is.
    void canLower(boolean can) {
        if (can) {
            show(Key.REACH);
        } else {
            hide(Key.REACH);
        }
    }

    private Button key(Key key) {
        return Objects.requireNonNull(buttons.get(key));
    }

    /// The elder theme has shorter words, and 大字 is shown as on. To be told also when the language changes.
    void theme(ThemeKind next) {
        kind = next;
        boolean elder = kind != ThemeKind.NORMAL;
        buttons.forEach((key, button) -> {
            if (key != Key.VOICE) {
                button.pseudoClassStateChanged(ON, elder && key == Key.LARGE);
                button.setText(ControlTexts.of(key.text(kind.isLarge() || narrow)));
            }
        });
        key(Key.VOICE).setText(ControlTexts.of("bar." + voiceKey.word));
    }

    @Override
    protected void layoutChildren() {
        double pitch = getWidth() > WIDE ? getWidth() / PLACES : Math.min(PITCH, getWidth() / PLACES);
        double left = (getWidth() - PLACES * pitch) / 2;
        double height = getHeight();
        buttons.forEach(
                (key, button) -> button.resizeRelocate(left + key.place * pitch + 6, 14, pitch - 12, height - 28));
        for (int group = 0; group < dividers.size(); group++) {
            double x = left + Key.GROUP_ENDS.get(group) * pitch;
            dividers.get(group).resizeRelocate(x - 1, 28, 2, height - 56);
        }
    }

    private Button button(Key key) {
        Button button = new Button(ControlTexts.of("bar." + key.word), Icons.node(key.icon, 36));
        button.setId("bar-" + key.word);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("bar-key");
        button.setOnAction(_ -> actions.getOrDefault(key, () -> {}).run());
        return button;
    }

    private void update() {
        buttons.forEach((key, button) -> button.setVisible(here.contains(key) && !hidden.contains(key)));
    }
}

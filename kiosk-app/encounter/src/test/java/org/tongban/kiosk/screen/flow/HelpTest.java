// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.desk.DeskView;
import org.tongban.kiosk.screen.desk.DeskViewModel;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// A person at one terminal calls, the desk shows and rings, somebody goes, and the person reads who comes.
final class HelpTest extends AtThePlatform {
    private static final String HALL = "590102-ZWZX-01";

    private final AtomicInteger rings = new AtomicInteger();

    private static Stage window(DeskViewModel desk) {
        DeskView view =
                Toolkit.on(() -> new DeskView(desk, new Wording(Language.CHINESE), Hall.ZONE, "示例区政务服务中心", "李明"));
        return Toolkit.on(() -> {
            Theme.apply(view, ThemeKind.NORMAL);
            Stage made = new Stage(StageStyle.UNDECORATED);
            made.setScene(new Scene(view, 1400, 800));
            made.show();
            return made;
        });
    }

    @Test
    void aCallIsSeenAndAnswered() {
        var desk = new DeskViewModel(
                meeting.helpLine(), new FxUiThread(), rings::incrementAndGet, meeting.hall.services.clock());
        Stage stage = window(desk);
        visitor.press("bar-help");
        visitor.waitForPage("help");
        visitor.picture("help-uncalled");
        visitor.press("help-call");
        visitor.waitForWords("已经叫了，还没有人看到");
        var board = meeting.helpLine().watch(HALL, Optional.empty());
        Toolkit.run(() -> desk.heard(board));
        assertEquals(1, rings.get());
        assertEquals(1, desk.showing().now().waiting());
        visitor.waitForWords("服务台已经看到");
        visitor.press("help-print");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("help-seen");
        HelpCall call = desk.showing().now().lines().getFirst().call();
        assertEquals("home", call.page());
        Toolkit.run(() -> {
            Picture.of(stage.getScene(), "desk");
            desk.go(call, "李明");
        });
        visitor.waitForWords("李明 正在过来");
        visitor.picture("help-coming");
        Toolkit.run(() -> Picture.of(stage.getScene(), "desk-goes"));
        var later = meeting.helpLine().watch(HALL, Optional.empty());
        Toolkit.run(() -> desk.heard(later));
        assertEquals(1, rings.get());
        assertEquals(0, desk.showing().now().waiting());
        Toolkit.run(stage::close);
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void whenNobodyIsReachedThePageSaysSoAndWhatToDo() {
        meeting.say("mode down-503");
        visitor.press("bar-help");
        visitor.press("help-call");
        visitor.waitForWords("线路中断，没有叫到人");
        visitor.picture("help-silent");
        meeting.say("mode normal");
        visitor.press("help-call");
        visitor.waitForWords("已经叫了");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// A page of large entries, each of which leads on.
public final class PublicView implements Screen {
    private final String id;
    private final Wording wording;
    private final List<Door> doors;

    /// One entry.
    ///
    /// @param key of its words; the line under it has `.sub` behind
    public record Door(String key, Icon icon, Runnable leads) {}

    /// @param id of the page, and the beginning of its words
    public PublicView(String id, Wording wording, List<Door> doors) {
        this.id = id;
        this.wording = wording;
        this.doors = List.copyOf(doors);
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> tiles = doors.stream().<Node>map(this::tile).toList();
        frame.accept(Page.of(id)
                .title(wording.say(id + ".title"))
                .why(wording.say(id + ".why"))
                .work(new Pager(wording, Space.S3, tiles)));
    }

    private Button tile(Door door) {
        String face = door.key().replace('.', '-');
        Button tile = Tiles.entry(face, door.icon(), wording.say(door.key()), wording.say(door.key() + ".sub"));
        tile.setOnAction(_ -> door.leads().run());
        return tile;
    }
}

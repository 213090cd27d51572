// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// What a camera sees, frame after frame, in a box that keeps its size.
public final class LivePicture extends StackPane {
    private final ImageView view = new ImageView();

    /// An empty box.
    public LivePicture(double width, double height) {
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        setMinSize(width, height);
        setMaxSize(width, height);
        getStyleClass().add("page-picture");
        setId("live");
        getChildren().add(view);
    }

    /// Decodes a frame to about the size of the screen's box; away from the screen's thread, where it is slow.
    public static Image decoded(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg), 720, 720, true, false);
    }

    /// Shows a frame; a broken one leaves the one before.
    public void show(Image frame) {
        if (!frame.isError()) {
            view.setImage(frame);
        }
    }

    /// Whether anything was ever shown.
    public boolean showsSomething() {
        return view.getImage() != null;
    }
}

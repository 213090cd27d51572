// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// A page of paper as a picture, fitted into a given box with its proportions kept.
public final class PagePicture extends StackPane {
    private final ImageView view = new ImageView();

    /// A picture as large as fits into a box.
    ///
    /// @param width of the box in px
    /// @param height of the box in px
    public PagePicture(byte[] png, double width, double height) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        getStyleClass().add("page-picture");
        getChildren().add(view);
        show(png);
    }

    /// Shows another page.
    ///
    /// @throws IllegalArgumentException when the bytes are no picture
    public void show(byte[] png) {
        Image image = new Image(new ByteArrayInputStream(png));
        if (image.isError()) {
            throw new IllegalArgumentException("no picture in " + png.length + " bytes");
        }
        view.setImage(image);
    }
}

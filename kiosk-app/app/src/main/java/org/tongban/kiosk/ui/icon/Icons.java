// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import java.util.ResourceBundle;
import javafx.scene.layout.Region;

/// Makes nodes of icons. Screen thread only.
public final class Icons {
    private static final ResourceBundle PATHS = ResourceBundle.getBundle("org.tongban.kiosk.ui.icons");

    private Icons() {}

    /// A square of `size` px holding the icon. Its colour is the looked-up text colour around it (style class `icon`).
    public static Region node(Icon icon, double size) {
        return new IconView(PATHS.getString(icon.key()), size);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

/// How the screen is drawn for this visitor.
public enum ThemeKind {
    /// Light, the usual sizes.
    NORMAL,
    /// Larger type and keys, darker lines, one column.
    ELDER
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

/// What a field asks for, so that the likely words come first.
public enum Leaning {
    PLAIN,
    /// A person's name: a surname, then characters of given names.
    NAME,
    /// An address: districts, roads.
    PLACE
}

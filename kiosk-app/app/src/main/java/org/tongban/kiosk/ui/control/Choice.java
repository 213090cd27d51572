// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

/// One option of a [ChoiceList].
///
/// @param value what is stored; also the option's id is `option-` and this
/// @param note the line under the title, may be empty
public record Choice(String value, String title, String note) {

    /// An option without a note.
    public static Choice of(String value, String title) {
        return new Choice(value, title, "");
    }
}

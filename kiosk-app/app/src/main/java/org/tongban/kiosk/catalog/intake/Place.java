// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// Where something was read, in words that its author finds again.
///
/// @param line counted from 1; 0 when the source has no lines
/// @param column the column's or field's name, may be empty
record Place(String file, long line, String column) {

    Place at(String other) {
        return new Place(file, line, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? " 第 " + line + " 行" : "") + (column.isEmpty() ? "" : "，栏目“" + column + "”");
    }
}

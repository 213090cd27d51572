// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

/// What is wrong with a template, and where.
///
/// @param file as its author knows it
/// @param line from 1; 0 when it is about the whole file
/// @param column from 1, in UTF-16 units, as editors count
/// @param message for the author, plain
public record TemplateFault(String file, int line, int column, String message) {
    static TemplateFault of(String file, String message) {
        return new TemplateFault(file, 0, 0, message);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}

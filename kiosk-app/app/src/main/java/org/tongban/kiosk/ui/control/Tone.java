// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

/// What a badge, banner or state says beside its words. Colour never speaks alone: give an icon or a word too.
public enum Tone {
    /// Nothing to say.
    PLAIN("tone-plain"),
    /// Information, chosen, comes from a source.
    ACCENT("tone-accent"),
    /// Done, normal, nothing to bring.
    OK("tone-ok"),
    /// Still to do, not delivered, take care.
    WARN("tone-warn"),
    /// Wrong, broken, overdue.
    ERR("tone-err"),
    /// Not known. Grey, and the word says so.
    UNKNOWN("tone-unknown");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}

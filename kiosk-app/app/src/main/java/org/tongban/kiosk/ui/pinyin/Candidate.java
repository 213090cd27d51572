// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

/// A word to choose.
///
/// @param letters how many of the typed letters it stands for, from the first one
public record Candidate(String text, int letters) {
    @Override
    public String toString() {
        return "Candidate[…, " + letters + "]";
    }
}

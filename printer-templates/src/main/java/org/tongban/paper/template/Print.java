// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

/// How a paper is wanted.
///
/// @param isLarge for eyes that need it
/// @param isSample true for a trial, which says so on the paper
public record Print(Language language, boolean isLarge, boolean isSample) {
    public static final Print NORMAL = new Print(Language.ZH, false, false);
    public static final Print LARGE = NORMAL.large();

    public Print in(Language other) {
        return new Print(other, isLarge, isSample);
    }

    public Print large() {
        return new Print(language, true, isSample);
    }

    public Print sample() {
        return new Print(language, isLarge, true);
    }
}

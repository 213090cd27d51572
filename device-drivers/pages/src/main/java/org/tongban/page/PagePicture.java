// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.Set;

/// A page as it is kept.
///
/// @param jpeg the captured file itself where nothing had to be done
/// @param dpi of `jpeg`
/// @param capturedSha256 of the file as the device gave it, lower-case hexadecimal
/// @param flaws what a person should look at
/// @param turned by how much it was turned clockwise, degrees: a multiple of 90 and what made it straight
public record PagePicture(
        byte[] jpeg, int widthPx, int heightPx, int dpi, String capturedSha256, Set<PageFlaw> flaws, double turned) {
    public PagePicture {
        flaws = Set.copyOf(flaws);
    }

    @Override
    public String toString() {
        return "PagePicture[" + widthPx + "x" + heightPx + ", " + jpeg.length + " bytes, " + flaws + "]";
    }
}

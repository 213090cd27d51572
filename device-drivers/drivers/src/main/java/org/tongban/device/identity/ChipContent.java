// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.util.Optional;

/// What one reading of a card gave, as the chip holds it. Personal data.
///
/// @param document the text; its number's check digit is not judged here
/// @param photoBytes size of the photo (WLT)
/// @param photo for a [WltDecoder]; empty unless it was asked for
/// @param newestAddress added to the chip after issue; empty when none was, or when it was not asked for
public record ChipContent(
        IdentityDocument document, int photoBytes, Optional<byte[]> photo, Optional<String> newestAddress) {
    /// What is read only where somebody wants it.
    public enum Part {
        PHOTO,
        NEWEST_ADDRESS
    }

    @Override
    public String toString() {
        return "ChipContent[…]";
    }
}

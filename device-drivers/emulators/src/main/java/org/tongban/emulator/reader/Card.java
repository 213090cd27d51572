// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a card's chip hands out.
///
/// @param text 256 bytes
/// @param photo 1024 bytes, in the form of a WLT picture
/// @param fingerprints 0, 512 or 1024 bytes
/// @param newAddress 70 bytes, when an address was added to the card
record Card(byte[] text, byte[] photo, byte[] fingerprints, Optional<byte[]> newAddress) {

    private static final int ADDRESS = 70;
    private static final int PHOTO = 1024;

    /// A WLT picture's start: "WL", width 102 and height 126, both little endian.
    private static final byte[] WLT_HEAD = {
        0x57, 0x4C, 0x66, 0x00, 0x7E, 0x00, 0x32, 0x00, 0x00, (byte) 0xFF, (byte) 0x85
    };

    /// The person's card, with a photo that has a true head and no true picture: no open coder of it exists.
    static Card of(Person person) {
        return new Card(TextBlock.of(person), emptyPhoto(), new byte[0], newAddress(person));
    }

    /// The same card with a type flag that no reader's software knows.
    static Card ofUnknownLayout(Person person) {
        return new Card(TextBlock.of(person, 'Z'), emptyPhoto(), new byte[0], newAddress(person));
    }

    private static Optional<byte[]> newAddress(Person person) {
        return person.newAddress().isEmpty()
                ? Optional.empty()
                : Optional.of(TextBlock.field(ADDRESS, person.newAddress()));
    }

    private static byte[] emptyPhoto() {
        var photo = new byte[PHOTO];
        var tag = "TONGBAN SPECIMEN".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(WLT_HEAD, 0, photo, 0, WLT_HEAD.length);
        System.arraycopy(tag, 0, photo, WLT_HEAD.length, tag.length);
        return photo;
    }

    /// Nothing of what the card holds.
    @Override
    public String toString() {
        return "Card";
    }
}

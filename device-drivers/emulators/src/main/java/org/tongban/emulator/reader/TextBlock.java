// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.nio.charset.StandardCharsets;

/// Writes a card's 256 bytes of text: UTF-16LE fields at fixed offsets, padded with spaces.
///
/// Sources: GA 490 and the layouts that readers' makers published for the residence permit (J), the foreigner's
/// card of 2017 (I) and of 2023 (Y).
final class TextBlock {

    static final int LENGTH = 256;
    private static final int FLAG_AT = 248;
    private static final int LONG_NAME_CHARS = 35;

    private final byte[] bytes = new byte[LENGTH];

    private TextBlock() {
        for (int i = 0; i < LENGTH; i += 2) {
            bytes[i] = ' ';
        }
    }

    static byte[] of(Person person) {
        return of(person, person.layout().flag());
    }

    /// The same block with another type flag.
    static byte[] of(Person person, char flag) {
        var block = new TextBlock();
        switch (person.layout()) {
            case RESIDENT -> block.resident(person);
            case HMT -> block.permit(person);
            case FOREIGN_2017 -> block.foreign2017(person);
            case FOREIGN_2023 -> block.foreign2023(person);
        }
        block.put(FLAG_AT, 2, String.valueOf(flag));
        return block.bytes;
    }

    /// A field of its own, as in the answer to "newest address".
    static byte[] field(int length, String text) {
        var raw = text.getBytes(StandardCharsets.UTF_16LE);
        if (raw.length > length) {
            throw new IllegalArgumentException("field of " + length + " bytes given " + raw.length);
        }
        var field = new byte[length];
        for (int i = 0; i < length; i += 2) {
            field[i] = ' ';
        }
        System.arraycopy(raw, 0, field, 0, raw.length);
        return field;
    }

    private void resident(Person p) {
        put(0, 30, p.name());
        put(30, 2, p.sex());
        put(32, 4, p.nation());
        put(36, 16, p.birth());
        put(52, 70, p.address());
        put(122, 36, p.id());
        put(158, 30, p.issuer());
        put(188, 16, p.from());
        put(204, 16, p.to());
    }

    private void permit(Person p) {
        resident(p);
        put(220, 18, p.passNumber());
        put(238, 4, p.issues());
    }

    private void foreign2017(Person p) {
        put(0, 120, p.englishName());
        put(120, 2, p.sex());
        put(122, 30, p.id());
        put(152, 6, p.nationality());
        put(158, 30, p.name());
        put(188, 16, p.from());
        put(204, 16, p.to());
        put(220, 16, p.birth());
        put(236, 4, p.issues());
        put(240, 8, p.organ());
    }

    private void foreign2023(Person p) {
        var english = p.englishName();
        var cut = Math.min(LONG_NAME_CHARS, english.length());
        put(0, 30, p.name());
        put(30, 2, p.sex());
        put(32, 4, p.issues());
        put(36, 16, p.birth());
        put(52, 70, english.substring(0, cut));
        put(122, 36, p.id());
        put(188, 16, p.from());
        put(204, 16, p.to());
        put(220, 22, english.substring(cut));
        put(242, 6, p.nationality());
    }

    private void put(int offset, int length, String text) {
        System.arraycopy(field(length, text), 0, bytes, offset, length);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

/// What a read command asks for. Each part's length stands before the parts, big endian (GA 450).
enum Content {
    /// 30 01.
    TEXT_AND_PHOTO {
        @Override
        byte[] reply(Card card) {
            return Reply.of(
                    Reply.OK,
                    Reply.length(card.text().length),
                    Reply.length(card.photo().length),
                    card.text(),
                    card.photo());
        }
    },
    /// 30 10.
    TEXT_PHOTO_AND_FINGERPRINTS {
        @Override
        byte[] reply(Card card) {
            return Reply.of(
                    Reply.OK,
                    Reply.length(card.text().length),
                    Reply.length(card.photo().length),
                    Reply.length(card.fingerprints().length),
                    card.text(),
                    card.photo(),
                    card.fingerprints());
        }
    };

    abstract byte[] reply(Card card);
}

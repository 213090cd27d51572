// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/// The basic channel. Fetches what a T=0 card keeps ready (61xx) and asks again with the length that it names (6Cxx),
/// ISO 7816-4; a card that answers nothing in time is a fault.
final class PcscChannel extends CardChannel {
    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int MOST_FETCHES = 64;

    private final PcscCard card;

    PcscChannel(PcscCard card) {
        this.card = card;
    }

    @Override
    public Card getCard() {
        return card;
    }

    @Override
    public int getChannelNumber() {
        return 0;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
        return new ResponseAPDU(exchange(command.getBytes()));
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
        byte[] bytes = new byte[command.remaining()];
        command.get(bytes);
        byte[] answer = exchange(bytes);
        response.put(answer);
        return answer.length;
    }

    /// Closing the card closes it.
    @Override
    public void close() {
        throw new IllegalStateException("the basic channel is not closed");
    }

    private byte[] exchange(byte[] command) throws CardException {
        var content = new ByteArrayOutputStream();
        byte[] next = command;
        for (int i = 0; i < MOST_FETCHES; i++) {
            byte[] answer = card.transmit(next);
            if (answer.length < 2) throw new PcscException(PcscException.REMOVED_CARD);
            int ready = answer[answer.length - 1] & 0xFF;
            switch (answer[answer.length - 2]) {
                case 0x6C -> next = withLength(next, ready);
                case 0x61 -> {
                    content.write(answer, 0, answer.length - 2);
                    next = new byte[] {command[0], (byte) 0xC0, 0, 0, (byte) ready};
                }
                default -> {
                    content.writeBytes(answer);
                    return content.toByteArray();
                }
            }
        }
        throw new CardException("a card that never ends");
    }

    private static byte[] withLength(byte[] command, int length) {
        byte[] again = Arrays.copyOf(command, Math.max(5, command.length));
        again[again.length - 1] = (byte) length;
        return again;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.smartcard.SocialSecurityCard.Holder;

/// Reads the free part of a social security card: SELECT by name, SELECT EF, READ RECORD by tag (LD/T 32-2015). Never
/// sends VERIFY: each wrong PIN burns one of the citizen's tries.
final class SocialSecurityFiles {
    private static final byte[] NAME = "sx1.sh.社会保障".getBytes(Charset.forName("GBK"));
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int EF05 = 0xEF05;
    private static final int EF06 = 0xEF06;
    /// The identification code begins with the six digits of the region; what follows is not digits alone.
    private static final int REGION = 3;

    private static final int DONE = 0x9000;
    private static final int NOT_ALLOWED = 0x6982;
    private static final int NO_FILE = 0x6A82;
    private static final int NO_RECORD = 0x6A83;

    private final CardChannel channel;

    SocialSecurityFiles(CardChannel channel) {
        this.channel = channel;
    }

    SocialSecurityCard read() throws CardException, DeviceException {
        ResponseAPDU selected = channel.transmit(new CommandAPDU(0x00, 0xA4, 0x04, 0x00, NAME));
        if (selected.getSW() == NO_FILE) throw new DeviceException(new UnknownCard("no social security application"));
        expectDone(selected);
        select(EF05);
        byte[] identification = record(0x01, 16);
        return new SocialSecurityCard(
                digits(Arrays.copyOf(identification, REGION)),
                text(record(0x03, 4)),
                date(record(0x05, 4)),
                date(record(0x06, 4)),
                text(record(0x07, 9)),
                holder());
    }

    private Optional<Holder> holder() throws CardException, DeviceException {
        ResponseAPDU selected = selected(EF06);
        if (selected.getSW() == NOT_ALLOWED) return Optional.empty();
        expectDone(selected);
        ResponseAPDU number = channel.transmit(readRecord(0x08));
        if (number.getSW() == NOT_ALLOWED) return Optional.empty();
        return Optional.of(new Holder(
                text(value(number, 0x08, 18)),
                text(record(0x09, 30)),
                text(record(0x0A, 1)),
                digits(record(0x0B, 1)),
                date(record(0x0D, 4))));
    }

    private void select(int file) throws CardException, DeviceException {
        expectDone(selected(file));
    }

    private ResponseAPDU selected(int file) throws CardException {
        return channel.transmit(new CommandAPDU(0x00, 0xA4, 0x02, 0x00, new byte[] {(byte) (file >> 8), (byte) file}));
    }

    /// A record that the card does not have is empty.
    private byte[] record(int tag, int size) throws CardException, DeviceException {
        ResponseAPDU answer = channel.transmit(readRecord(tag));
        return answer.getSW() == NO_RECORD ? new byte[0] : value(answer, tag, size);
    }

    private static CommandAPDU readRecord(int tag) {
        return new CommandAPDU(0x00, 0xB2, tag, 0x00, 256);
    }

    /// Tag, length, value; a card that says another tag or length than asked for is not understood.
    private static byte[] value(ResponseAPDU answer, int tag, int size) throws DeviceException {
        expectDone(answer);
        byte[] bytes = answer.getData();
        boolean fits = bytes.length == size + 2 && (bytes[0] & 0xFF) == tag && (bytes[1] & 0xFF) == size;
        if (!fits) throw refused("record %02X of %d bytes".formatted(tag, bytes.length));
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }

    /// Binary coded decimals, filled up with F.
    private static String digits(byte[] coded) throws DeviceException {
        String digits = HexFormat.of().formatHex(coded).replaceFirst("f+$", "");
        if (!digits.matches("[0-9]*")) throw refused("digits");
        return digits;
    }

    private static String text(byte[] padded) throws DeviceException {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == 0) end--;
        try {
            String text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(padded, 0, end))
                    .toString()
                    .strip();
            if (text.chars().anyMatch(Character::isISOControl)) throw refused("control character");
            return text;
        } catch (CharacterCodingException _) {
            throw refused("characters");
        }
    }

    private static Optional<LocalDate> date(byte[] coded) throws DeviceException {
        try {
            return Optional.of(LocalDate.parse(digits(coded), DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static void expectDone(ResponseAPDU answer) throws DeviceException {
        if (answer.getSW() != DONE) throw refused("card %04X".formatted(answer.getSW()));
    }

    private static DeviceException refused(String what) {
        return new DeviceException(new CardRefused(what));
    }
}

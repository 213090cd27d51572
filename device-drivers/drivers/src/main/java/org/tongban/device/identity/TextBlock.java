// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2017;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2023;
import org.tongban.device.identity.IdentityDocument.ResidencePermit;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.identity.IdentityDocument.Validity;

/// The text of a card's chip: 256 bytes of UTF-16LE, fields padded with blanks, one of four layouts. The character at
/// offset 248 says which one. All offsets and sizes here are bytes.
final class TextBlock {
    static final int BYTES = 256;
    static final int ADDRESS_BYTES = 70;
    private static final int LAYOUT_FLAG = 248;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final byte[] block;

    private TextBlock(byte[] block) {
        this.block = block;
    }

    /// @throws DeviceException with `UnknownCard` for a layout that we do not know, and `CardRefused` when a field that
    ///     everything else hangs on cannot be right: the number, the birth date, characters that are none.
    ///     Whether the number can be one is left to the caller
    static IdentityDocument decode(byte[] block) throws DeviceException {
        if (block.length != BYTES) throw refused("text of " + block.length + " bytes");
        var text = new TextBlock(block);
        int flag = (block[LAYOUT_FLAG + 1] & 0xFF) << 8 | (block[LAYOUT_FLAG] & 0xFF);
        return switch (flag) {
            case ' ' -> text.residentCard();
            case 'J' -> text.residencePermit();
            case 'I' -> text.foreignerPermit2017();
            case 'Y' -> text.foreignerPermit2023();
            default -> throw new DeviceException(new UnknownCard("layout flag %04X".formatted(flag)));
        };
    }

    /// The answer to "newest address": a field without a block around it; empty when blank.
    static Optional<String> address(byte[] field) throws DeviceException {
        return new TextBlock(field).optional(0, field.length);
    }

    private ResidentCard residentCard() throws DeviceException {
        return new ResidentCard(
                name(0, 30),
                sex(30),
                Nations.of(field(32, 4)),
                birth(36),
                optional(52, ADDRESS_BYTES),
                number(36),
                field(158, 30),
                validity(188, 204));
    }

    private ResidencePermit residencePermit() throws DeviceException {
        return new ResidencePermit(
                name(0, 30),
                sex(30),
                birth(36),
                optional(52, ADDRESS_BYTES),
                number(36),
                field(158, 30),
                validity(188, 204),
                field(220, 18),
                field(238, 4));
    }

    private ForeignerPermit2017 foreignerPermit2017() throws DeviceException {
        return new ForeignerPermit2017(
                name(0, 120), field(158, 30), sex(120), number(30), field(152, 6), birth(220), validity(188, 204));
    }

    private ForeignerPermit2023 foreignerPermit2023() throws DeviceException {
        String chineseName = field(0, 30);
        String englishName = (raw(52, 70) + raw(220, 22)).strip();
        if (chineseName.isEmpty() && englishName.isEmpty()) throw refused("name");
        return new ForeignerPermit2023(
                chineseName,
                englishName,
                sex(30),
                number(36),
                field(242, 6),
                birth(36),
                validity(188, 204),
                field(32, 4));
    }

    private String number(int size) throws DeviceException {
        return optional(122, size).orElseThrow(() -> refused("number"));
    }

    private String name(int offset, int size) throws DeviceException {
        return optional(offset, size).orElseThrow(() -> refused("name"));
    }

    private Sex sex(int offset) throws DeviceException {
        return switch (field(offset, 2)) {
            case "1" -> Sex.MALE;
            case "2" -> Sex.FEMALE;
            case "9" -> Sex.NOT_STATED;
            default -> Sex.UNKNOWN;
        };
    }

    private LocalDate birth(int offset) throws DeviceException {
        return date(field(offset, 16)).orElseThrow(() -> refused("birth date"));
    }

    private Validity validity(int from, int until) throws DeviceException {
        String untilText = field(until, 16);
        return new Validity(date(field(from, 16)), date(untilText), untilText);
    }

    private static Optional<LocalDate> date(String digits) {
        if (!digits.matches("[0-9]{8}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(digits, DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<String> optional(int offset, int size) throws DeviceException {
        return Optional.of(field(offset, size)).filter(text -> !text.isEmpty());
    }

    private String field(int offset, int size) throws DeviceException {
        return raw(offset, size).strip();
    }

    private String raw(int offset, int size) throws DeviceException {
        try {
            String text = StandardCharsets.UTF_16LE
                    .newDecoder()
                    .decode(ByteBuffer.wrap(block, offset, size))
                    .toString();
            if (text.chars().anyMatch(Character::isISOControl)) throw refused("control character");
            return text;
        } catch (CharacterCodingException _) {
            throw refused("characters");
        }
    }

    private static DeviceException refused(String what) {
        return new DeviceException(new CardRefused("unreadable: " + what));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The social security card of nobody, as LD/T 32-2015 lays it out.
final class InsuredPerson implements UnaryOperator<byte[]> {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] DONE = HEX.parseHex("9000");
    private static final String SELECT_BY_NAME = "00a404000f7378312e73682ec9e7bbe1b1a3d5cf";

    private static final Map<Integer, String> EF05 = Map.of(
            0x01, "0110330300D15600000599110145FFFFFFFF",
            0x03, "0304332E3030",
            0x05, "050420190301",
            0x06, "060420290301",
            0x07, "0709413132333435363738");
    private static final Map<Integer, String> EF06 = Map.of(
            0x08, "0812" + "313130313035313934393132333130303258",
            0x09, "091ED5C5C8FD" + "00".repeat(26),
            0x0A, "0A0131",
            0x0B, "0B0101",
            0x0D, "0D0419491231");

    private final Manner manner;
    private Map<Integer, String> file = Map.of();
    private byte[] kept = {};

    /// In what way the card answers.
    enum Manner {
        PLAIN,
        /// A T=0 card: 61xx and GET RESPONSE, 6Cxx for a wrong length.
        IN_TWO_STEPS,
        /// EF06 only after a PIN.
        WANTS_PIN
    }

    InsuredPerson(Manner manner) {
        this.manner = manner;
    }

    @Override
    public byte[] apply(byte[] command) {
        return switch (command[1]) {
            case (byte) 0xA4 -> select(command);
            case (byte) 0xB2 -> record(command[2] & 0xFF, command[command.length - 1] & 0xFF);
            case (byte) 0xC0 -> joined(kept, DONE);
            default -> HEX.parseHex("6D00");
        };
    }

    private byte[] select(byte[] command) {
        if (command[2] == 4) {
            boolean ours = HEX.formatHex(command).startsWith(SELECT_BY_NAME);
            return ours ? answered(HEX.parseHex("6F00")) : HEX.parseHex("6A82");
        }
        boolean isEf06 = command[6] == 0x06;
        if (isEf06 && manner == Manner.WANTS_PIN) return HEX.parseHex("6982");
        file = isEf06 ? EF06 : EF05;
        return DONE;
    }

    private byte[] record(int tag, int length) {
        if (!file.containsKey(tag)) return HEX.parseHex("6A83");
        byte[] record = HEX.parseHex(file.get(tag));
        boolean wrongLength = manner == Manner.IN_TWO_STEPS && length != record.length;
        return wrongLength ? new byte[] {0x6C, (byte) record.length} : joined(record, DONE);
    }

    private byte[] answered(byte[] content) {
        if (manner != Manner.IN_TWO_STEPS) return joined(content, DONE);
        kept = content;
        return new byte[] {0x61, (byte) content.length};
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A passport's chip with basic access control, written from ICAO 9303-10 and -11 without JMRTD: answers to commands.
final class PassportChip implements UnaryOperator<byte[]> {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] DONE = {(byte) 0x90, 0};
    private static final byte[] NOT_FOUND = {0x6A, (byte) 0x82};
    private static final byte[] DENIED = {0x69, (byte) 0x82};
    private static final byte[] CHALLENGE = HEX.parseHex("4608F91988702212");
    private static final byte[] OUR_SECRET = HEX.parseHex("0B4F80323EB3191CB04970CB4052790B");

    private final Map<Integer, byte[]> files;
    private final Secrets access;
    private Optional<Secrets> session = Optional.empty();
    private long counter;
    private byte[] selected = {};

    /// @param files content by file identifier
    /// @param key document number, birth and expiry of the zone with their check digits
    PassportChip(String key, Map<Integer, byte[]> files) {
        this.files = files;
        byte[] digest = Secrets.sha1(key.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        this.access = Secrets.from(Arrays.copyOf(digest, 16));
    }

    @Override
    public byte[] apply(byte[] command) {
        try {
            return session.isPresent() && command[0] == 0x0C ? sealed(command, session.get()) : plain(command);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] plain(byte[] command) throws GeneralSecurityException {
        return switch (command[1]) {
            case (byte) 0xA4 -> {
                session = Optional.empty();
                yield HEX.formatHex(command).startsWith("00A4040C07A0000002471001") ? DONE : NOT_FOUND;
            }
            case (byte) 0x84 -> joined(CHALLENGE, DONE);
            case (byte) 0x82 -> authenticated(Arrays.copyOfRange(command, 5, 45));
            default -> DENIED;
        };
    }

    private byte[] authenticated(byte[] cryptogram) throws GeneralSecurityException {
        byte[] sealed = Arrays.copyOf(cryptogram, 32);
        if (!Arrays.equals(access.mac(sealed), Arrays.copyOfRange(cryptogram, 32, 40))) return new byte[] {0x63, 0};
        byte[] theirs = access.decrypt(sealed);
        byte[] answer = access.encrypt(joined(CHALLENGE, Arrays.copyOf(theirs, 8), OUR_SECRET));
        byte[] seed = new byte[16];
        for (int i = 0; i < seed.length; i++) seed[i] = (byte) (OUR_SECRET[i] ^ theirs[16 + i]);
        session = Optional.of(Secrets.from(seed));
        counter = ByteBuffer.wrap(joined(Arrays.copyOfRange(CHALLENGE, 4, 8), Arrays.copyOfRange(theirs, 4, 8)))
                .getLong();
        return joined(answer, access.mac(answer), DONE);
    }

    /// Secure messaging, ICAO 9303-11, 9.8.
    private byte[] sealed(byte[] command, Secrets keys) throws GeneralSecurityException {
        byte[] body = Arrays.copyOfRange(command, 5, command.length - 1);
        int macAt = body.length - 10;
        byte[] header = Secrets.padded(Arrays.copyOf(command, 4));
        byte[] counted = joined(count(), header, Arrays.copyOf(body, macAt));
        if (!Arrays.equals(keys.mac(counted), Arrays.copyOfRange(body, macAt + 2, body.length))) {
            session = Optional.empty();
            return new byte[] {0x69, (byte) 0x88};
        }
        byte[] answer = command[1] == (byte) 0xA4 ? selected(keys, body) : read(command, body);
        byte[] status = Arrays.copyOfRange(answer, answer.length - 2, answer.length);
        return wrapped(keys, Arrays.copyOf(answer, answer.length - 2), status);
    }

    private byte[] selected(Secrets keys, byte[] body) throws GeneralSecurityException {
        byte[] plain = keys.decrypt(Arrays.copyOfRange(body, 3, 3 + (body[1] & 0xFF) - 1));
        byte[] file = files.get((plain[0] & 0xFF) << 8 | plain[1] & 0xFF);
        if (file == null) return NOT_FOUND;
        selected = file;
        return DONE;
    }

    private byte[] read(byte[] command, byte[] body) {
        int offset = (command[2] & 0xFF) << 8 | command[3] & 0xFF;
        int wanted = (body[2] & 0xFF) == 0 ? 256 : body[2] & 0xFF;
        int end = Math.min(selected.length, offset + wanted);
        return joined(Arrays.copyOfRange(selected, offset, end), DONE);
    }

    private byte[] wrapped(Secrets keys, byte[] content, byte[] status) throws GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        if (content.length > 0) {
            byte[] sealed = keys.encrypt(Secrets.padded(content));
            int length = sealed.length + 1;
            out.write(0x87);
            if (length > 0x7F) out.write(0x81);
            out.write(length);
            out.write(1);
            out.writeBytes(sealed);
        }
        out.writeBytes(joined(new byte[] {(byte) 0x99, 2}, status));
        byte[] mac = keys.mac(joined(count(), out.toByteArray()));
        return joined(out.toByteArray(), new byte[] {(byte) 0x8E, 8}, mac, status);
    }

    private byte[] count() {
        return ByteBuffer.allocate(8).putLong(++counter).array();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a reader that poses as a keyboard types, out of the kernel's `struct input_event` of 64-bit Linux: two long
/// words
/// of time, type, code, value. The layout is the American one, which such readers have from the factory. Pure; takes
/// the
/// bytes in any pieces.
final class KeyText {
    private static final int EVENT = 24;
    private static final int KEY = 1;
    private static final int PRESSED = 1;
    private static final int RELEASED = 0;
    private static final int ENTER = 28;
    private static final int KEYPAD_ENTER = 96;
    private static final int LEFT_SHIFT = 42;
    private static final int RIGHT_SHIFT = 54;

    // By the key's number; a blank is no character.
    private static final String PLAIN = "  1234567890-=  qwertyuiop[]  asdfghjkl;'` \\zxcvbnm,./ * " + "\u00A0";
    private static final String SHIFTED = "  !@#$%^&*()_+  QWERTYUIOP{}  ASDFGHJKL:\"~ |ZXCVBNM<>? * " + "\u00A0";
    /// The space bar has number 57.
    private static final char SPACE_BAR = '\u00A0';
    /// What stands for a key that is no character: no rule takes it.
    private static final char NO_CHARACTER = '\u0000';

    private byte[] pending = {};
    private final StringBuilder text = new StringBuilder();
    private boolean shift;

    /// Takes the next bytes off the device.
    ///
    /// @return a whole code, when Enter ended one
    Optional<byte[]> accept(byte[] bytes) {
        int held = pending.length;
        pending = Arrays.copyOf(pending, held + bytes.length);
        System.arraycopy(bytes, 0, pending, held, bytes.length);
        var events = ByteBuffer.wrap(pending).order(ByteOrder.nativeOrder());
        Optional<byte[]> code = Optional.empty();
        while (code.isEmpty() && events.remaining() >= EVENT) {
            int at = events.position();
            code = event(events.getShort(at + 16), events.getShort(at + 18) & 0xFFFF, events.getInt(at + 20));
            events.position(at + EVENT);
        }
        pending = Arrays.copyOfRange(pending, events.position(), pending.length);
        return code;
    }

    /// A code without an Enter behind it: what was typed so far.
    Optional<byte[]> acceptSilence() {
        return text.isEmpty() ? Optional.empty() : Optional.of(taken());
    }

    boolean hasBegun() {
        return !text.isEmpty();
    }

    int length() {
        return text.length();
    }

    private Optional<byte[]> event(int type, int key, int value) {
        if (type != KEY) return Optional.empty();
        if (key == LEFT_SHIFT || key == RIGHT_SHIFT) {
            shift = value != RELEASED;
        } else if (value == PRESSED) {
            if (key == ENTER || key == KEYPAD_ENTER) return acceptSilence();
            text.append(character(key));
        }
        return Optional.empty();
    }

    private char character(int key) {
        String layout = shift ? SHIFTED : PLAIN;
        char found = key < layout.length() ? layout.charAt(key) : ' ';
        if (found == SPACE_BAR) return ' ';
        return found == ' ' ? NO_CHARACTER : found;
    }

    private byte[] taken() {
        byte[] code = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return code;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The frames of GA 450: `AA AA AA 96 69`, a length of two bytes, the body, and the exclusive-or of all from the
/// length on. Writes requests and cuts a byte stream into replies, in whatever pieces it comes. Holds no port and no
/// clock.
///
/// Cuts by looking for `AA 96 69`, since leading bytes get lost or doubled on real wires. A frame with an impossible
/// length or a wrong check is skipped one byte at a time, so that a good frame behind it is still found. The frame
/// `AA AA AA 96 69 00 05 05 05 05`, with which some makers say "no answer", is swallowed.
final class SamFrames {
    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    private static final byte[] START = {(byte) 0xAA, (byte) 0x96, 0x69};
    private static final byte[] MAKERS_TIMEOUT = {0x00, 0x05, 0x05, 0x05, 0x05};
    /// Where the command stands in a request.
    static final int COMMAND_AT = 7;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 4096;

    private byte[] pending = new byte[0];
    private boolean harmed;
    private boolean unwanted;

    /// The request for a command and its parameter.
    static byte[] request(int command, int parameter) {
        byte[] frame = Arrays.copyOf(PREAMBLE, PREAMBLE.length + 5);
        frame[6] = 3;
        frame[7] = (byte) command;
        frame[8] = (byte) parameter;
        frame[9] = (byte) (3 ^ command ^ parameter);
        return frame;
    }

    /// Takes the next bytes off the wire and gives the replies that became whole.
    List<SamReply> accept(byte[] bytes) {
        int held = pending.length;
        pending = Arrays.copyOf(pending, held + bytes.length);
        System.arraycopy(bytes, 0, pending, held, bytes.length);
        List<SamReply> replies = new ArrayList<>();
        while (findStart() && holds(2)) {
            if (isMakersTimeout()) {
                drop(START.length + MAKERS_TIMEOUT.length);
            } else if (length() < SHORTEST || length() > LONGEST) {
                skipOne();
            } else if (!holds(2 + length())) {
                break;
            } else {
                cut().ifPresentOrElse(reply -> found(replies, reply), this::skipOne);
            }
        }
        return replies;
    }

    /// Nothing comes any more: a beginning that wanted more was none, and a good frame may stand behind it.
    List<SamReply> acceptEnd() {
        List<SamReply> replies = new ArrayList<>();
        while (pending.length > START.length && replies.isEmpty()) {
            skipOne();
            replies.addAll(accept(new byte[0]));
        }
        return replies;
    }

    /// True in the middle of a frame, or behind one that was harmed: if more comes, it comes soon.
    boolean hasBegun() {
        return harmed || pending.length >= START.length;
    }

    /// True when bytes came that did not become a reply, or a reply that was not wanted.
    boolean sawRubbish() {
        return harmed || unwanted || pending.length > 0;
    }

    private void found(List<SamReply> replies, SamReply reply) {
        unwanted = true; // unless it is taken, in which case nobody asks any more
        replies.add(reply);
    }

    private boolean findStart() {
        for (int at = 0; at + START.length <= pending.length; at++) {
            if (startsAt(at, START)) {
                drop(at);
                return true;
            }
        }
        int keep = Math.min(pending.length, START.length - 1);
        drop(pending.length - keep);
        return false;
    }

    private boolean isMakersTimeout() {
        return holds(MAKERS_TIMEOUT.length) && startsAt(START.length, MAKERS_TIMEOUT);
    }

    private boolean startsAt(int at, byte[] what) {
        return Arrays.equals(pending, at, at + what.length, what, 0, what.length);
    }

    private boolean holds(int bytesBehindStart) {
        return pending.length >= START.length + bytesBehindStart;
    }

    private int length() {
        return (pending[3] & 0xFF) << 8 | (pending[4] & 0xFF);
    }

    private Optional<SamReply> cut() {
        int end = START.length + 2 + length();
        int check = 0;
        for (int i = START.length; i < end; i++) check ^= pending[i];
        if (check != 0) return Optional.empty();
        int cardStatus = (pending[5] & 0xFF) << 8 | (pending[6] & 0xFF);
        var reply = new SamReply(pending[7] & 0xFF, cardStatus, Arrays.copyOfRange(pending, 8, end - 1));
        drop(end);
        return Optional.of(reply);
    }

    private void skipOne() {
        harmed = true;
        drop(1);
    }

    private void drop(int count) {
        if (count == 0) return;
        byte[] old = pending;
        pending = Arrays.copyOfRange(old, count, old.length);
        Arrays.fill(old, (byte) 0); // may be a person's card
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.Arrays;

/// Whether anything moves under a camera, by small grey frames. Belongs to the thread that reads them.
final class Stillness {
    /// Mean difference of brightness, of 255, that noise of a sensor stays under when frames are this small.
    private static final double MOVING = 2.0;
    private static final int STILL_FRAMES = 6;

    private byte[] before = {};
    private int quiet;
    private long motions;

    /// @return true when the picture has been still for a good half second
    boolean accept(byte[] frame) {
        boolean moves = before.length != frame.length || difference(before, frame) > MOVING;
        before = Arrays.copyOf(frame, frame.length);
        if (!moves) {
            quiet++;
        } else {
            if (quiet > 0 || motions == 0) motions++;
            quiet = 0;
        }
        return quiet >= STILL_FRAMES;
    }

    /// How often something began to move.
    long motions() {
        return motions;
    }

    private static double difference(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
        return (double) sum / one.length;
    }
}

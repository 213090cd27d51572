// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A RIFF WAVE file as its specification lays it out: one `fmt ` chunk of PCM, then `data`. What a program writes into
/// a
/// pipe has no true length in its head, so the bytes that are there count.
record Wave(int channels, int rate, int bits, byte[] samples) {
    private static final int HEAD = 44;

    static Wave read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEAD
                || !word(bytes, 0).equals("RIFF")
                || !word(bytes, 8).equals("WAVE")) {
            throw new IOException("no WAVE file: " + bytes.limit() + " bytes");
        }
        byte[] samples = new byte[bytes.limit() - HEAD];
        bytes.get(HEAD, samples);
        return new Wave(bytes.getShort(22), bytes.getInt(24), bytes.getShort(34), samples);
    }

    private static String word(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    double seconds() {
        return samples.length * 8.0 / bits / channels / rate;
    }

    /// The loudest sample, of 32,768.
    int peak() {
        ByteBuffer all = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        int peak = 0;
        while (all.remaining() >= 2) {
            peak = Math.max(peak, Math.abs(all.getShort()));
        }
        return peak;
    }
}

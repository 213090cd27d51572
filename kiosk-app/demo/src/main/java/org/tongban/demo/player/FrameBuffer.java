// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The picture of an Xvfb as the file that it keeps with `-fbdir`: an XWD dump (version 7: a head of big-endian words,
/// a
/// table of colours of 12 bytes each, then lines of 32-bit pixels, blue first) that changes as the screen does. Looking
/// at
/// it takes nothing from the programs that are watched.
public final class FrameBuffer {
    private static final int HEADER_SIZE = 0;
    private static final int WIDTH = 4 * 4;
    private static final int HEIGHT = 5 * 4;
    private static final int BYTES_PER_LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_BYTES = 12;

    private final ByteBuffer pixels;
    private final int start;
    private final int line;
    private final int width;
    private final int height;

    private FrameBuffer(MappedByteBuffer file) {
        ByteBuffer head = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        start = head.getInt(HEADER_SIZE) + head.getInt(COLOURS) * COLOUR_BYTES;
        line = head.getInt(BYTES_PER_LINE);
        width = head.getInt(WIDTH);
        height = head.getInt(HEIGHT);
        pixels = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    public static FrameBuffer of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FrameBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /// 0xRRGGBB.
    public int at(int x, int y) {
        return pixels.getInt(start + y * line + x * 4) & 0xFFFFFF;
    }

    /// A number that changes with any pixel of a coarse grid in this part of the screen.
    public int trace(int fromX, int fromY, int untilX, int untilY) {
        int trace = 17;
        for (int y = fromY; y < Math.min(untilY, height); y += 4) {
            for (int x = fromX; x < Math.min(untilX, width); x += 4) {
                trace = trace * 31 + at(x, y);
            }
        }
        return trace;
    }

    /// The home page of the kiosk, or the page that stands for it in a browser: its one filled area in the accent
    /// colour,
    /// and white letters on it.
    public boolean showsHome() {
        int filled = 0;
        int letters = 0;
        for (int y = 400; y < 660; y += 4) {
            for (int x = 60; x < 700; x += 4) {
                int pixel = at(x, y);
                filled += pixel == 0x15508F ? 1 : 0;
                letters += pixel == 0xFFFFFF && at(x - 4, y) != 0xFFFFFF ? 1 : 0;
            }
        }
        return filled > 2_000 && letters > 20;
    }
}

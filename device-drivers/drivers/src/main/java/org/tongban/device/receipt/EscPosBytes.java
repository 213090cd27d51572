// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.device.receipt.Slip.Align;
import org.tongban.device.receipt.SlipLayout.BarLine;
import org.tongban.device.receipt.SlipLayout.Blank;
import org.tongban.device.receipt.SlipLayout.Code;
import org.tongban.device.receipt.SlipLayout.Cutting;
import org.tongban.device.receipt.SlipLayout.Line;
import org.tongban.device.receipt.SlipLayout.Pair;
import org.tongban.device.receipt.SlipLayout.Words;

/// Writes lines as ESC/POS. Text goes out in the two-byte part of GB18030, which every Chinese head has; a line with
/// any other character goes out as dots, since a head without it prints rubbish or nothing.
final class EscPosBytes {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int DOTS_PER_COLUMN = 12;
    private static final int DOTS_PER_LINE = 24;
    private static final int DOTS_PER_MODULE = 2;
    private static final int LONGEST_QR = 700;

    private final LinePicture picture;
    private final int columns;
    private final List<byte[]> pieces = new ArrayList<>();

    private EscPosBytes(LinePicture picture, int columns) {
        this.picture = picture;
        this.columns = columns;
    }

    /// The job in pieces that are whole commands, so that nothing ever falls between two bytes of a character.
    static List<byte[]> of(List<Line> lines, LinePicture picture, int columns) throws DeviceException {
        var bytes = new EscPosBytes(picture, columns);
        bytes.put(0x1B, 0x40, 0x1C, 0x26);
        for (var line : lines) bytes.line(line);
        return List.copyOf(bytes.pieces);
    }

    private void line(Line line) throws DeviceException {
        switch (line) {
            case Words words -> words(words);
            case Pair pair -> pair(pair);
            case Code code -> code(code.content());
            case BarLine bars -> bars(bars.content());
            case Blank blank -> put(0x1B, 0x64, Math.clamp(blank.lines(), 0, 255));
            case Cutting _ -> put(0x1D, 0x56, 0x42, 0x03);
        }
    }

    private void words(Words words) {
        put(0x1B, 0x61, code(words.align()));
        if (isInEveryFont(words.text())) {
            int size = words.scale() - 1;
            put(0x1B, 0x45, words.bold() ? 1 : 0);
            put(0x1D, 0x21, size << 4 | size);
            text(words.text());
        } else {
            raster(picture.draw(words.text(), columns * DOTS_PER_COLUMN, DOTS_PER_LINE * words.scale()));
        }
    }

    private void pair(Pair pair) {
        put(0x1B, 0x61, 0, 0x1B, 0x45, 0, 0x1D, 0x21, 0);
        if (isInEveryFont(pair.text())) {
            text(pair.text());
        } else {
            raster(drawn(pair));
        }
    }

    /// Label and value are drawn apart: a drawn blank need not be a column wide.
    private Dots drawn(Pair pair) {
        int width = columns * DOTS_PER_COLUMN;
        int valueAt = pair.valueColumn() * DOTS_PER_COLUMN;
        var whole = new Dots(width, DOTS_PER_LINE, new boolean[width * DOTS_PER_LINE]);
        copy(picture.draw(pair.label(), valueAt, DOTS_PER_LINE), whole, 0);
        copy(picture.draw(pair.value(), width - valueAt, DOTS_PER_LINE), whole, valueAt);
        return whole;
    }

    private static void copy(Dots from, Dots to, int x) {
        int width = Math.min(from.widthDots(), to.widthDots() - x);
        for (int y = 0; y < Math.min(from.heightDots(), to.heightDots()); y++) {
            System.arraycopy(from.black(), y * from.widthDots(), to.black(), y * to.widthDots() + x, width);
        }
    }

    private void raster(Dots dots) {
        pieces.addAll(EscPosRaster.bands(dots));
        put(0x1B, 0x4A, 6);
    }

    private void code(String content) throws DeviceException {
        boolean isPlain = content.chars().allMatch(c -> c >= 0x20 && c <= 0x7E);
        if (!isPlain || content.isEmpty() || content.length() > LONGEST_QR) {
            throw new DeviceException(new Unsupported("a QR code here is 1 to 700 characters of ASCII"));
        }
        byte[] data = content.getBytes(StandardCharsets.US_ASCII);
        int size = data.length + 3;
        put(0x1B, 0x61, 1);
        put(0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 0x32, 0);
        put(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, 6);
        put(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 0x31);
        put(data, 0x1D, 0x28, 0x6B, size & 0xFF, size >> 8, 0x31, 0x50, 0x30);
        put(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30);
    }

    /// 80 dots high, two dots a module, its text below.
    private void bars(String content) throws DeviceException {
        byte[] data = Code128.data(content, columns * DOTS_PER_COLUMN / DOTS_PER_MODULE)
                .orElseThrow(() -> new DeviceException(new Unsupported("no bar code that fits on this paper")));
        put(0x1B, 0x61, 1, 0x1D, 0x68, 80, 0x1D, 0x77, DOTS_PER_MODULE, 0x1D, 0x48, 2);
        put(data, 0x1D, 0x6B, 73, data.length);
    }

    private static int code(Align align) {
        return switch (align) {
            case LEFT -> 0;
            case CENTRE -> 1;
            case RIGHT -> 2;
        };
    }

    private void text(String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(GB18030));
        out.write('\n');
        pieces.add(out.toByteArray());
    }

    private static boolean isInEveryFont(String text) {
        return text.codePoints().allMatch(point -> Character.toString(point).getBytes(GB18030).length <= 2);
    }

    private void put(int... values) {
        put(new byte[0], values);
    }

    private void put(byte[] tail, int... values) {
        var out = new ByteArrayOutputStream();
        for (int value : values) out.write(value);
        out.writeBytes(tail);
        pieces.add(out.toByteArray());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// A picture cut out, turned and made smaller in one pass, between four neighbours of each point.
///
/// @param source part that stays, in the picture after it was turned by `quarters` and made straight
/// @param quarters clockwise
/// @param degrees by which lines fell to the right after that
/// @param scale target pixels for each of the source, at most 1
record Turning(Box source, int quarters, double degrees, double scale) {

    boolean changesNothing(Pixels pixels) {
        return quarters == 0
                && degrees == 0
                && scale >= 1
                && source.equals(new Box(0, 0, pixels.width(), pixels.height()));
    }

    Pixels of(Pixels from) {
        int width = Math.max(1, (int) Math.round(source.width() * scale));
        int height = Math.max(1, (int) Math.round(source.height() * scale));
        byte[] to = new byte[width * height * 3];
        double turnedWidth = quarters % 2 == 0 ? from.width() : from.height();
        double turnedHeight = quarters % 2 == 0 ? from.height() : from.width();
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        for (int y = 0; y < height; y++) {
            double v = source.top() + (y + 0.5) / scale - turnedHeight / 2;
            for (int x = 0; x < width; x++) {
                double u = source.left() + (x + 0.5) / scale - turnedWidth / 2;
                double straightX = u * cosine - v * sine;
                double straightY = u * sine + v * cosine;
                double sourceX = switch (quarters) {
                    case 1 -> straightY;
                    case 2 -> -straightX;
                    case 3 -> -straightY;
                    default -> straightX;
                };
                double sourceY = switch (quarters) {
                    case 1 -> -straightX;
                    case 2 -> -straightY;
                    case 3 -> straightX;
                    default -> straightY;
                };
                sample(
                        from,
                        sourceX + from.width() / 2.0 - 0.5,
                        sourceY + from.height() / 2.0 - 0.5,
                        to,
                        (y * width + x) * 3);
            }
        }
        return new Pixels(width, height, to);
    }

    /// What lies outside is as its nearest rim.
    private static void sample(Pixels from, double x, double y, byte[] to, int at) {
        int fixedX = (int) (Math.clamp(x, 0, from.width() - 1.001) * 256);
        int fixedY = (int) (Math.clamp(y, 0, from.height() - 1.001) * 256);
        int partX = fixedX & 0xFF;
        int partY = fixedY & 0xFF;
        int row = from.width() * 3;
        int origin = (fixedY >> 8) * row + (fixedX >> 8) * 3;
        byte[] bgr = from.bgr();
        for (int channel = 0; channel < 3; channel++) {
            int point = origin + channel;
            int above = (bgr[point] & 0xFF) * (256 - partX) + (bgr[point + 3] & 0xFF) * partX;
            int below = (bgr[point + row] & 0xFF) * (256 - partX) + (bgr[point + row + 3] & 0xFF) * partX;
            to[at + channel] = (byte) ((above * (256 - partY) + below * partY) >> 16);
        }
    }
}

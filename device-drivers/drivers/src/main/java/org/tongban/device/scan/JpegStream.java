// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// JPEG files one behind the other. Inside a file no end mark occurs: entropy-coded data is stuffed (ITU-T T.81,
/// F.1.2.3).
final class JpegStream {
    /// More than a camera of 20 megapixels gives.
    private static final int LARGEST = 32 * 1024 * 1024;

    private final InputStream in;

    JpegStream(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /// The next whole file; an empty array at the end of the stream.
    byte[] next() throws IOException {
        var file = new ByteArrayOutputStream(256 * 1024);
        int before = 0;
        boolean inside = false;
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (!inside && before == 0xFF && one == 0xD8) {
                inside = true;
                file.write(0xFF);
            }
            if (inside) file.write(one);
            if (inside && before == 0xFF && one == 0xD9) return file.toByteArray();
            if (file.size() > LARGEST) throw new IOException("no end of a frame");
            before = one;
        }
        return new byte[0];
    }
}

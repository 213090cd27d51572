// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// A picture file (JPEG, PNG) taken for a sheet of paper.
record FilePage(File file) implements Page {

    @Override
    public BufferedImage look() throws IOException {
        var picture = ImageIO.read(file);
        if (picture == null) {
            throw new IOException("not a picture");
        }
        return picture;
    }

    @Override
    public String key() {
        return file.getAbsolutePath() + "|" + file.lastModified();
    }
}

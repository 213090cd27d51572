// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// A piece of paper that was cut off.
///
/// @param raw the bytes that made it, the cut included
/// @param lines its text; a QR code is the line `[QR] content`
/// @param picture as it looks, one pixel a dot
record Slip(byte[] raw, List<String> lines, BufferedImage picture) {

    /// Writes `receipt.bin`, `receipt.txt` and `receipt.png`.
    void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("receipt.bin"), raw);
        Files.writeString(folder.resolve("receipt.txt"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        File png = folder.resolve("receipt.png").toFile();
        if (!ImageIO.write(picture, "png", png)) {
            throw new IOException("no PNG writer");
        }
    }

    /// Its size: a receipt names a person.
    @Override
    public String toString() {
        return "Slip of " + raw.length + " bytes";
    }
}

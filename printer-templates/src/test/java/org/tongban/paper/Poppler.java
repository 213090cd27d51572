// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Debian's poppler-utils: a reader of PDFs that we did not write.
final class Poppler {
    private Poppler() {}

    static void assumeThere() {
        try {
            assumeTrue(new ProcessBuilder("pdftotext", "-v").start().waitFor() >= 0);
        } catch (IOException e) {
            assumeTrue(false, "poppler-utils are not installed");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(byte[] pdf) throws IOException {
        return new String(run(pdf, "pdftotext", "-enc", "UTF-8", "FILE", "-"), StandardCharsets.UTF_8);
    }

    /// One line a font, as pdffonts says it: name, type, encoding, emb, sub, uni.
    static List<String> fonts(byte[] pdf) throws IOException {
        return new String(run(pdf, "pdffonts", "FILE"), StandardCharsets.UTF_8)
                .lines()
                .skip(2)
                .toList();
    }

    static String about(byte[] pdf) throws IOException {
        return new String(run(pdf, "pdfinfo", "-enc", "UTF-8", "FILE"), StandardCharsets.UTF_8);
    }

    /// The first page as PNG.
    static byte[] picture(byte[] pdf, int dotsPerInch) throws IOException {
        return run(pdf, "pdftoppm", "-png", "-r", Integer.toString(dotsPerInch), "-singlefile", "FILE");
    }

    private static byte[] run(byte[] pdf, String... command) throws IOException {
        Path file = Files.createTempFile("paper", ".pdf");
        try {
            Files.write(file, pdf);
            for (int i = 0; i < command.length; i++) {
                command[i] = command[i].equals("FILE") ? file.toString() : command[i];
            }
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = process.getInputStream()) {
                return out.readAllBytes();
            }
        } finally {
            Files.delete(file);
        }
    }
}

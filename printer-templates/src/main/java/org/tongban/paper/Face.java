// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One parsed TrueType font: which characters it has, how wide they are and what they look like. All lengths in em.
///
/// Parsing takes about 0.2 s and 10 MB, so one face serves all documents. Not thread-safe.
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /// A face of this program.
    static Face resource(String name) {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(name), name)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read", e);
        }
    }

    /// A face of the hall's own.
    ///
    /// @throws IOException when the file is no TrueType font with outlines that can be embedded
    static Face file(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Face face = read(in);
            if (face.font.getGlyph() == null) {
                throw new IOException("no TrueType outlines");
            }
            return face;
        }
    }

    private static Face read(InputStream in) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        // One character, one glyph: ligatures would widen lines behind the back of our own measuring.
        font.setEnableGsub(false);
        return new Face(font);
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    double advance(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The character's shape on the base line, y upwards. Fill non-zero.
    Path2D outline(int codePoint) {
        return glyph(glyphs.getGlyphId(codePoint));
    }

    private Path2D glyph(int id) {
        try {
            var data = font.getGlyph().getGlyph(id);
            Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            double em = 1.0 / font.getUnitsPerEm();
            path.transform(AffineTransform.getScaleInstance(em, em));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

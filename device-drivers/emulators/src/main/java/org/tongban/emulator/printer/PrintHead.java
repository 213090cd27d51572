// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Obeys the commands that put something on paper, one after another. For one thread.
final class PrintHead {

    private static final int USUAL_SPACING = 30;
    private static final int QR_FUNCTIONS = '1';

    private final Paper paper;
    private final PaperText text = new PaperText();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final List<Cell> line = new ArrayList<>();
    private QrSymbol qr = new QrSymbol();
    private final BarSymbol bars = new BarSymbol();
    private Style style = Style.PLAIN;
    private Align align = Align.LEFT;
    private int spacing = USUAL_SPACING;
    private int fed;

    PrintHead(int width, Font font) {
        this.paper = new Paper(width, font);
    }

    /// Rows of paper used since the start of its life.
    int fed() {
        return fed;
    }

    /// Obeys one command; a slip when it cut one off. Commands without meaning for the paper do nothing.
    Optional<Slip> obey(Token token) {
        raw.writeBytes(token.bytes());
        switch (token.at(0)) {
            case '\n' -> endLine();
            case Token.ESC -> escape(token);
            case Token.FS -> fs(token);
            case Token.GS -> {
                return gs(token);
            }
            default -> character(token);
        }
        return Optional.empty();
    }

    /// Forgets a slip that was begun, as when the power goes.
    void forget() {
        line.clear();
        text.takeAll();
        paper.cutOff();
        raw.reset();
        initialise();
    }

    private void initialise() {
        style = Style.PLAIN;
        align = Align.LEFT;
        spacing = USUAL_SPACING;
        qr = new QrSymbol();
    }

    private void escape(Token token) {
        var n = token.at(2);
        switch (token.at(1)) {
            case '@' -> {
                line.clear();
                initialise();
            }
            case 'a' -> align = Align.of(n);
            case 'E', 'G' -> style = style.weighed((n & 1) == 1);
            case '-' -> style = style.underlined((n & 3) != 0);
            case '!' -> style = new Style((n & 0x20) == 0 ? 1 : 2, (n & 0x10) == 0 ? 1 : 2, (n & 8) != 0, n > 0x7F);
            case 'd' -> feedLines(n);
            case 'J' -> feedDots(n);
            case '2' -> spacing = USUAL_SPACING;
            case '3' -> spacing = n;
            default -> {}
        }
    }

    private void fs(Token token) {
        var n = token.at(2);
        switch (token.at(1)) {
            case '!' ->
                style = style.sized((n & 4) == 0 ? 1 : 2, (n & 8) == 0 ? 1 : 2).underlined(n > 0x7F);
            case 'W' -> style = (n & 1) == 1 ? style.sized(2, 2) : style.sized(1, 1);
            case '-' -> style = style.underlined((n & 3) != 0);
            default -> {}
        }
    }

    private Optional<Slip> gs(Token token) {
        switch (token.at(1)) {
            case '!' -> style = style.sized(((token.at(2) >> 4) & 7) + 1, (token.at(2) & 7) + 1);
            case '(' -> qr(token);
            case 'h' -> bars.height(token.at(2));
            case 'w' -> bars.moduleWidth(token.at(2));
            case 'k' -> BarSymbol.content(token).ifPresent(this::printBars);
            case 'v' -> picture(new RasterPicture(token));
            case 'V' -> {
                return cut(token);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void qr(Token token) {
        if (token.at(2) != 'k' || token.at(5) != QR_FUNCTIONS) {
            return;
        }
        switch (token.at(6)) {
            case 'C' -> qr.moduleSize(token.at(7));
            case 'E' -> qr.errorCorrection(token.at(7));
            case 'P' -> qr.store(token.bytes(), 8);
            case 'Q' -> printQr();
            default -> {}
        }
    }

    private void printQr() {
        endUnfinishedLine();
        qr.picture().ifPresent(symbol -> {
            text.line("[QR] " + qr.text());
            draw(symbol);
        });
    }

    /// With its text below, as after GS H 2.
    private void printBars(String content) {
        endUnfinishedLine();
        bars.picture(content).ifPresent(symbol -> {
            text.line("[BAR] " + content);
            draw(symbol);
        });
        content.chars().forEach(c -> line.add(new Cell(Character.toString(c), false, Style.PLAIN)));
        endLine();
    }

    private void picture(RasterPicture picture) {
        endUnfinishedLine();
        text.picture(picture.width(), picture.height());
        draw(picture);
    }

    private void draw(DotPicture picture) {
        paper.picture(picture, align);
        fed += picture.height();
    }

    private Optional<Slip> cut(Token token) {
        endUnfinishedLine();
        feedDots(token.at(3));
        var blank = text.isBlank();
        var slip = new Slip(raw.toByteArray(), text.takeAll(), paper.cutOff());
        raw.reset();
        return blank ? Optional.empty() : Optional.of(slip);
    }

    private void character(Token token) {
        if (token.at(0) < 0x20) {
            return;
        }
        var wide = token.bytes().length > 1;
        var shown = token.at(0) >= 0x80 && !wide ? "?" : new String(token.bytes(), Charset.forName("GB18030"));
        var cell = new Cell(shown, wide, style);
        if (lineWidth() + cell.width() > paper.width()) {
            endLine();
        }
        line.add(cell);
    }

    private int lineWidth() {
        return line.stream().mapToInt(Cell::width).sum();
    }

    private void endUnfinishedLine() {
        if (!line.isEmpty()) {
            endLine();
        }
    }

    private void endLine() {
        text.line(String.join("", line.stream().map(Cell::text).toList()));
        paper.text(line, align);
        var height = line.stream().mapToInt(Cell::height).max().orElse(0);
        line.clear();
        feed(Math.max(spacing, height));
    }

    private void feedLines(int lines) {
        if (line.isEmpty()) {
            feed(lines * spacing);
            return;
        }
        endLine();
        feed((lines - 1) * spacing);
    }

    private void feedDots(int dots) {
        endUnfinishedLine();
        feed(dots);
    }

    private void feed(int rows) {
        paper.feed(Math.max(0, rows));
        fed += Math.max(0, rows);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/// A drawn sheet of A4 at 200 dots an inch: heading, a table of fictional entries, a seal, a page number.
///
/// @param number which page of the sample it is, from 1
/// @param font Noto Sans SC, any size
record SamplePage(int number, Font font) implements Page {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int MARGIN = 120;
    private static final int TABLE_TOP = 480;
    private static final int ROW = 110;
    private static final int COLUMN = 460;
    private static final Color INK = new Color(0x22, 0x22, 0x28);
    private static final Color SHEET = new Color(0xFB, 0xFA, 0xF6);
    private static final Color SEAL = new Color(0xC8, 0x2A, 0x2A);
    private static final List<String> ENTRIES = List.of(
            "材料名称|示例材料",
            "出具单位|示例市示例区示范街道办事处",
            "持有人|李示例",
            "地址|示例区示范街道示例路 11 号",
            "用途|办理政务服务事项",
            "有效期|长期",
            "备注|本页为演示用样张，不具有任何效力");

    @Override
    public BufferedImage look() {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(SHEET);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(4));
        graphics.drawRect(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
        heading(graphics);
        table(graphics);
        seal(graphics);
        graphics.dispose();
        return sheet;
    }

    @Override
    public String key() {
        return "sample " + number;
    }

    /// The page number: the font's own words are long.
    @Override
    public String toString() {
        return key();
    }

    private void heading(Graphics2D graphics) {
        graphics.setFont(font.deriveFont(84f));
        centred(graphics, "示例材料 第 " + number + " 页", 290);
        graphics.setFont(font.deriveFont(34f));
        centred(graphics, "编号：YB-2026-000" + number, 390);
        centred(graphics, "— " + number + " —", HEIGHT - MARGIN);
    }

    private void table(Graphics2D graphics) {
        graphics.setFont(font.deriveFont(38f));
        graphics.setStroke(new BasicStroke(2));
        var right = WIDTH - MARGIN;
        for (int i = 0; i < ENTRIES.size(); i++) {
            var entry = ENTRIES.get(i);
            var bar = entry.indexOf('|');
            var y = TABLE_TOP + i * ROW;
            graphics.drawRect(MARGIN, y, right - MARGIN, ROW);
            graphics.drawLine(COLUMN, y, COLUMN, y + ROW);
            graphics.drawString(entry.substring(0, bar), MARGIN + 30, y + 70);
            graphics.drawString(entry.substring(bar + 1), COLUMN + 30, y + 70);
        }
    }

    private void seal(Graphics2D graphics) {
        graphics.setColor(SEAL);
        graphics.setStroke(new BasicStroke(8));
        graphics.drawOval(WIDTH - 620, HEIGHT - 760, 380, 380);
        graphics.setFont(font.deriveFont(48f));
        graphics.drawString("样张专用章", WIDTH - 550, HEIGHT - 550);
    }

    private static void centred(Graphics2D graphics, String text, int y) {
        graphics.drawString(text, (WIDTH - graphics.getFontMetrics().stringWidth(text)) / 2, y);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tongban.paper.FormData.Row;
import org.tongban.paper.FormData.Section;
import org.tongban.paper.ReceiptData.Delivery;
import org.tongban.paper.ReceiptData.MaterialLine;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;

/// Fictional cases and what the tests look into papers with.
final class Samples {
    static final String LONGEST_NAME = "哈力木别克·示例拜·努尔样本汗";
    static final String LONG_ADDRESS = "演示省样本市临湖区青石街道柳荫路（原名样板东大街）28号示例家园三期“望湖苑”3幢2单元401室，进门请走北侧通道；快递请放门卫室。";
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final ZonedDateTime SAVED = ZonedDateTime.of(2025, 11, 24, 9, 52, 16, 0, ZoneOffset.ofHours(8));
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-25T00:30:00Z"), ZoneOffset.UTC);

    private Samples() {}

    static ReceiptData saved() {
        return receipt(Delivery.SAVED_LOCALLY, "王*英", 0);
    }

    static ReceiptData delivered() {
        return receipt(Delivery.DELIVERED, "王*英", 0);
    }

    static ReceiptData receipt(Delivery delivery, String applicant, int reprint) {
        boolean there = delivery == Delivery.DELIVERED;
        return new ReceiptData(
                delivery,
                "临湖区政务服务中心",
                "3 号机",
                "K310217 20251124 00017 6",
                there ? Optional.of("330199GL20251124000382") : Optional.empty(),
                "高龄津贴申领",
                "临湖区民政局",
                applicant,
                "330199********1527",
                Optional.of("李*样（子女）"),
                List.of(
                        new MaterialLine("居民身份证（免交，读卡）", 0),
                        new MaterialLine("社会保障卡", 2),
                        new MaterialLine("家庭经济状况核对授权书", 2)),
                List.of(),
                SAVED,
                there ? Optional.of(SAVED.plusMinutes(38)) : Optional.empty(),
                "7KQ2M9XT",
                "TB1:K31021720251124000176",
                "0599-1234567",
                reprint);
    }

    static FormData form() {
        return form("王秀英", LONG_ADDRESS, 4);
    }

    static FormData form(String name, String address, int materials) {
        return new FormData(
                "临湖区高龄津贴申请表",
                "本机编号 K310217 20251124 00017 6",
                List.of(
                        new Section(
                                "申请人",
                                List.of(
                                        new Row("姓名", name),
                                        new Row("性别", "女"),
                                        new Row("出生日期", "1945 年 3 月 2 日"),
                                        new Row("民族", "汉"),
                                        new Row("身份证号", "330199194503021527"),
                                        new Row("手机号", "13800009462"),
                                        new Row("现住址", address))),
                        new Section("领取方式", List.of(new Row("收款账户", "社会保障卡，尾号 6613")))),
                IntStream.rangeClosed(1, materials)
                        .mapToObj(i -> i % 2 == 1 ? "社会保障卡 2 页" : "家庭经济状况核对授权书（原件，两人都签名）2 页")
                        .toList(),
                "以上内容和材料真实。如有虚假，退回已领津贴并承担法律责任。同意以电子签名方式签署本表。",
                "申请人签字：",
                LocalDate.of(2025, 11, 24));
    }

    static Strokes strokes() {
        return new Strokes(
                1000,
                400,
                List.of(
                        new Stroke(List.of(new Point(150, 140, 0), new Point(260, 128, 16), new Point(300, 120, 33))),
                        new Stroke(
                                List.of(new Point(210, 130, 300), new Point(215, 200, 320), new Point(208, 300, 350))),
                        new Stroke(List.of(new Point(600, 220, 900)))));
    }

    /// A page with something to see, as a document camera gives it.
    static byte[] jpeg(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without blanks and line ends, which a reader of PDFs has to guess.
    static String packed(String text) {
        return text.replaceAll("\\s", "");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Templates;

/// Every paper in both languages and sizes, judged by Poppler, which shares nothing with what wrote them.
class EveryPaperTest {
    private static final Pattern FONT = Pattern.compile("^[A-Z]{6}\\+(NotoSansSC|TongbanRare).* yes yes yes .*");
    private static final String NEVER_FIRST = "、》），。；：！？”’」』】";

    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void carriesTitleAndContentAndOnlySubsetsOfOurFaces() throws Exception {
        Poppler.assumeThere();
        for (Paper paper : Paper.values()) {
            for (Print print :
                    List.of(Print.NORMAL, Print.LARGE, Print.NORMAL.in(Language.EN), Print.LARGE.in(Language.EN))) {
                byte[] pdf = papers.pdf(paper, sample(paper, print), print);
                String what = paper.id() + " " + print;
                assertTrue(pdf.length <= 60_000, what + ": " + pdf.length + " bytes");
                String text = Samples.packed(Poppler.text(pdf));
                String title = Templates.shipped().of(paper, print.language()).title();
                boolean isForm = paper == Paper.APPLICATION_FORM;
                assertTrue(text.contains(Samples.packed(isForm ? "临湖区高龄津贴申请表" : title)), what + ": " + text);
                Poppler.fonts(pdf).forEach(line -> assertTrue(FONT.matcher(line).matches(), what + ": " + line));
            }
            byte[] pdf = papers.pdf(paper, sample(paper, Print.NORMAL), Print.NORMAL);
            assertFalse(Poppler.about(pdf).contains("王"), paper.id());
        }
    }

    @Test
    void writesRareNamesInAFaceThatHasThem() throws Exception {
        Poppler.assumeThere();
        String name = "陈㛃䶮𠮷𪨊𬎆";
        byte[] pdf = papers.formPdf(Samples.form(name, "甲", 1));
        assertTrue(Samples.packed(Poppler.text(pdf)).contains(name), Poppler.text(pdf));
        assertTrue(Poppler.fonts(pdf).stream().anyMatch(line -> line.contains("TongbanRare")));
        byte[] receipt = papers.receiptPdf(Samples.receipt(ReceiptData.Delivery.SAVED_LOCALLY, "𠮷*䶮", 0));
        assertTrue(Samples.packed(Poppler.text(receipt)).contains("𠮷*䶮"));
    }

    @Test
    void beginsNoLineWithAClosingMark() throws Exception {
        Poppler.assumeThere();
        for (int shift = 0; shift < 24; shift += 3) {
            String address = "一".repeat(shift) + Samples.LONG_ADDRESS + Samples.LONG_ADDRESS;
            byte[] pdf = papers.formPdf(Samples.form("王秀英", address, 3));
            for (String line : Poppler.text(pdf).lines().map(String::strip).toList()) {
                assertFalse(!line.isEmpty() && NEVER_FIRST.indexOf(line.charAt(0)) >= 0, shift + ": " + line);
            }
        }
    }

    @Test
    void holdsCodesThatAScannerReads() throws Exception {
        Poppler.assumeThere();
        PaperFields fields = sample(Paper.ACCEPTANCE_NOTICE, Print.NORMAL);
        assertEquals(
                "TB1:K31021720251124000176",
                decoded(Poppler.picture(papers.pdf(Paper.ACCEPTANCE_NOTICE, fields, Print.NORMAL), 120)));
        for (Print print : List.of(Print.NORMAL, Print.LARGE)) {
            byte[] receipt = papers.receiptPdf(Samples.saved(), print);
            assertEquals("TB1:K31021720251124000176", decoded(Poppler.picture(receipt, 120)));
            byte[] strip = papers.picture(papers.receiptSlip(Samples.saved(), print), 48);
            assertEquals("TB1:K31021720251124000176", decoded(strip));
        }
        byte[] help = papers.picture(papers.slip(Paper.HELP_SLIP, "1", SampleFields.shipped(), Print.NORMAL), 48);
        assertEquals("4827", decoded(help));
    }

    @Test
    void goesOnOverleafWithItsHeadRepeated() throws Exception {
        Poppler.assumeThere();
        List<PaperFields> many = java.util.stream.IntStream.rangeClosed(1, 120)
                .mapToObj(i -> PaperFields.none().with("localNumber", "K" + i).with("item", "高龄津贴申领"))
                .toList();
        byte[] pdf = papers.pdf(Paper.UNSENT_LIST, SampleFields.shipped().with("unsent", many), Print.NORMAL);
        int pages = papers.pages(pdf);
        String text = Samples.packed(Poppler.text(pdf));
        assertTrue(pages > 2, "pages: " + pages);
        assertEquals(pages, text.split("本机编号事项", -1).length - 1);
        assertTrue(text.contains("第" + pages + "页，共" + pages + "页"), text);
        assertTrue(text.contains("120K120"), text);
    }

    private static PaperFields sample(Paper paper, Print print) {
        return SampleFields.of(Templates.shipped().of(paper, print.language()));
    }

    private static String decoded(byte[] png) throws IOException, NotFoundException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.device.transport.TransportAddress;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Templates;

/// Slips on the emulated printer, a process of its own that reads ESC/POS by a grammar written apart from our encoder.
class PrintedSlipTest {
    private static final Pattern READY = Pattern.compile("READY wire=(\\S+) control=(\\S+):(\\d+)");

    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @TempDir
    Path folder;

    @Test
    void everySlipComesOutWithItsWordsAndCodes() throws Exception {
        try (Emulated printer = Emulated.start(48)) {
            for (Paper paper : slips()) {
                expectPrinted(printer, paper, Print.NORMAL, 48);
                expectPrinted(printer, paper, Print.LARGE.in(Language.EN), 48);
            }
        }
    }

    @Test
    void everySlipFitsNarrowPaper() throws Exception {
        try (Emulated printer = Emulated.start(32)) {
            for (Paper paper : slips()) {
                expectPrinted(printer, paper, Print.NORMAL, 32);
            }
        }
    }

    private static List<Paper> slips() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.form() == Paper.Form.SLIP)
                .toList();
    }

    private void expectPrinted(Emulated printer, Paper paper, Print print, int columns) throws Exception {
        Slip slip = papers.slip(
                paper, paper.id(), SampleFields.of(Templates.shipped().of(paper, print.language())), print);
        String text = printer.print(slip, papers, columns, folder);
        String packed = Samples.packed(text);
        for (Slip.Part part : slip.parts()) {
            if (words(part).stream().noneMatch(PrintedSlipTest::isDrawn)) {
                words(part)
                        .forEach(word -> assertTrue(isThere(word, packed), () -> paper + ": " + word + " in\n" + text));
            }
        }
        for (Slip.Part part : slip.parts()) {
            if (part instanceof Slip.Qr qr) {
                assertEquals(qr.content(), decoded(folder.resolve("receipt.png")), paper.id());
            }
        }
    }

    /// Rare characters go out as a picture of their whole line.
    private static boolean isDrawn(String word) {
        return word.codePoints().anyMatch(c -> c > 0xFFFF || c == '㛃' || c == '䶮');
    }

    /// Columns stand beside each other, so a cell that takes two lines has the other cell's words between.
    private static boolean isThere(String word, String packed) {
        String wanted = Samples.packed(word);
        return packed.contains(wanted) || wanted.codePoints().allMatch(c -> packed.indexOf(c) >= 0);
    }

    private static List<String> words(Slip.Part part) {
        return switch (part) {
            case Slip.Text text -> List.of(text.text());
            case Slip.Row row -> List.of(row.label(), row.value());
            case Slip.Cells cells -> List.of(cells.first(), cells.second(), cells.third());
            case Slip.Qr qr -> List.of("[QR]" + qr.content());
            case Slip.Bars code -> List.of("[BAR]" + code.content());
            case Slip.Rule _, Slip.Feed _, Slip.Cut _ -> List.of();
        };
    }

    private static String decoded(Path png) throws Exception {
        BufferedImage picture = ImageIO.read(png.toFile());
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        // On a long strip the reader else skips more lines than a finder pattern has.
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /// The emulated printer's process.
    private record Emulated(Process process, String wire, String host, int control) implements AutoCloseable {
        static Emulated start(int columns) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.tongban.emulator.printer.PrinterMain",
                            "--columns",
                            Integer.toString(columns))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher ready = READY.matcher(
                    Objects.requireNonNull(process.inputReader(UTF_8).readLine()));
            assertTrue(ready.matches());
            return new Emulated(process, ready.group(1), ready.group(2), Integer.parseInt(ready.group(3)));
        }

        String print(Slip slip, Papers papers, int columns, Path folder) throws Exception {
            try (EscPosPrinter printer =
                    EscPosPrinter.open(TransportAddress.parse(wire), papers.linePicture(), columns)) {
                Outcome outcome = printer.print(slip);
                assertEquals(new Outcome.Printed(true), assertInstanceOf(Outcome.Printed.class, outcome));
            }
            try (Socket socket = new Socket(host, control);
                    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
                socket.getOutputStream().write(("save " + folder + "\n").getBytes(UTF_8));
                assertTrue(Objects.requireNonNull(in.readLine()).startsWith("OK"));
            }
            return Files.readString(folder.resolve("receipt.txt"));
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}

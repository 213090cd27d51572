// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.device.receipt.Slip.Align;

/// What we send, read by an ESC/POS parser that others wrote: `npos` on Node. Runs where the property `npos.node`
/// names a folder in which npm has installed it.
@EnabledIfSystemProperty(named = "npos.node", matches = ".+")
final class ForeignParserTest {
    /// The three rules are missing from npos 0.1.19; each says that the command's own length follows.
    private static final String READ = """
            const fs = require('fs');
            const rules = require('npos/lib/parser/rules'), symbols = require('npos/lib/parser/symbols');
            rules[symbols.GS]['(k'] = [0, 'd16'];
            rules[symbols.FS]['(A'] = [0, 'd16'];
            require('npos').parser().parse(fs.readFileSync(process.argv[1])).then(ast => {
              if (ast.error) { console.log('ERROR ' + ast.error); process.exit(1); }
              const raw = fs.readFileSync(process.argv[1]), text = new TextDecoder('gb18030');
              for (const node of ast.tree) {
                if (node.ascii && node.fn) console.log(node.ascii + ' ' + node.fn.replace(/[^!-~]/g, '.'));
                else console.log('TEXT ' + text.decode(raw.subarray(node.offset, node.offset + node.length)).trim());
              }
            });
            """;

    @Test
    void anotherParserFindsTheSameJob(@TempDir Path folder) throws IOException, DeviceException, InterruptedException {
        var slip = new Slip(
                "1",
                List.of(
                        new Slip.Text("受理凭条", Align.CENTRE, 2, true),
                        new Slip.Row("事项", "老年人优待证"),
                        new Slip.Row("姓名", "王𬱖*"),
                        new Slip.Qr("https://www.example.com/k/1604"),
                        new Slip.Bars("K59010216040100"),
                        new Slip.Feed(2),
                        new Slip.Cut()));
        var job = new ByteArrayOutputStream();
        EscPosBytes.of(
                        new SlipLayout(48).lines(slip),
                        (_, width, height) -> new Dots(width, height, new boolean[width * height]),
                        48)
                .forEach(job::writeBytes);
        Path file = Files.write(folder.resolve("job.bin"), job.toByteArray());
        Process node = new ProcessBuilder("node", "-e", READ, file.toString())
                .directory(Path.of(System.getProperty("npos.node")).toFile())
                .redirectErrorStream(true)
                .start();
        List<String> read =
                new String(node.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertEquals(0, node.waitFor(), read::toString);
        assertTrue(read.contains("TEXT 受理凭条"), read::toString);
        assertTrue(read.stream().anyMatch(line -> line.matches("TEXT 事项 +老年人优待证")), read::toString);
        assertEquals(5, read.stream().filter("GS (k"::equals).count(), read::toString);
        assertEquals(1, read.stream().filter(line -> line.startsWith("GS k")).count(), read::toString);
        assertTrue(read.stream().anyMatch(line -> line.startsWith("GS v")), read::toString);
        assertTrue(read.getLast().startsWith("GS V"), read::toString);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.receipt.EscPosJob;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Templates;

/// Slips read by npos 0.1.19, a parser of ESC/POS from npm. The system property `npos.node` names a folder in which npm
/// has installed it (`npm install --ignore-scripts npos@0.1.19`).
@EnabledIfSystemProperty(named = "npos.node", matches = ".+")
class NposTest {
    /// Three commands are newer than npos: their lengths are added, as Epson gives them.
    private static final String READ = """
            const rules = require('npos/lib/parser/rules'), symbols = require('npos/lib/parser/symbols');
            rules[symbols.GS]['(k'] = [0, 'd16'];
            rules[symbols.FS]['(A'] = [0, 'd16'];
            rules[symbols.GS]['8L'] = [0, 'd32'];
            const Parser = require('npos/lib/parser'), raw = require('fs').readFileSync(process.argv[1]);
            const found = new Parser(rules).analyze(raw);
            if (found.error) { console.log('BROKEN ' + found.error); process.exit(1); }
            const text = found.tree.filter(node => node.ascii === 'STX')
                .map(node => raw.subarray(node.offset, node.offset + node.length).toString('hex'));
            console.log(text.join('0a'));
            """;

    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @TempDir
    Path folder;

    @Test
    void readsEverySlipToItsEnd() throws Exception {
        for (Paper paper : Paper.values()) {
            if (paper.form() != Paper.Form.SLIP) {
                continue;
            }
            Template template = Templates.shipped().of(paper, Language.ZH);
            var slip = papers.slip(paper, paper.id(), SampleFields.of(template), Print.NORMAL);
            Path file = folder.resolve(paper.id() + ".bin");
            Files.write(file, EscPosJob.bytes(slip, papers.linePicture(), 48));
            Process node = new ProcessBuilder("node", "-e", READ, file.toString())
                    .directory(Path.of(System.getProperty("npos.node")).toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), UTF_8).strip();
            assertEquals(0, node.waitFor(), said);
            String text = new String(HexFormat.of().parseHex(said), Charset.forName("GB18030"));
            assertTrue(text.contains("临湖区政务服务中心"), text);
            assertTrue(Samples.packed(text).contains(Samples.packed(template.title())), text);
        }
    }
}

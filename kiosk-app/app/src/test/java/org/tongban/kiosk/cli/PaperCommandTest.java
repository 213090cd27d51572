// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.paper.template.Paper;
import picocli.CommandLine;

/// `tongbanctl paper` as somebody uses it who writes templates at a desk, without a terminal.
class PaperCommandTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void namesEveryPaperAndWhoseTemplateItUses() throws IOException {
        Files.writeString(folder.resolve("queue-ticket.slip"), "title {{title}}\nrow 号 | {{queue.number}}\n");
        assertEquals(0, run("paper", "--templates", folder.toString(), "list"));
        assertEquals(Paper.values().length, said.toString().lines().count());
        assertTrue(said.toString().contains("submission-slip.slip         shipped  材料提交凭证（本机保存，未送达）"), said::toString);
        assertTrue(said.toString().contains("queue-ticket.slip            hall "), said::toString);
    }

    @Test
    void saysWhereATemplateIsWrong() throws IOException {
        Path file = folder.resolve("queue-ticket.slip");
        Files.writeString(file, "title {{title}}\nrow 号 | {{queue.nmber}}\n");
        assertEquals(1, run("paper", "--templates", folder.toString(), "validate"));
        assertTrue(said.toString().contains(file + ":2:9: the vocabulary has no field queue.nmber"), said::toString);
    }

    @Test
    void drawsASampleThatSaysSo() throws IOException {
        Path out = folder.resolve("out");
        for (String kind : new String[] {"txt", "pdf", "png", "escpos"}) {
            assertEquals(0, run("paper", "preview", "receipt-slip", "--as", kind, "--out", out.toString()));
        }
        assertTrue(Files.readString(out.resolve("receipt-slip_zh.txt")).contains("样张 不作凭证"));
        assertTrue(Files.size(out.resolve("receipt-slip_zh.bin")) > 800);
        assertTrue(Files.size(out.resolve("receipt-slip_zh.pdf")) > 5_000);
        assertTrue(Files.size(out.resolve("receipt-slip_zh.png")) > 5_000);
    }

    @Test
    void refusesFieldsThatNoPaperKnows() throws IOException {
        Path data = Files.writeString(folder.resolve("d.json"), "{\"case\":{\"nmber\":\"1\"}}");
        assertEquals(1, run("paper", "preview", "receipt-slip", "--data", data.toString()));
        assertTrue(said.toString().contains("no paper knows these fields: case.nmber"), said::toString);
    }

    private int run(String... arguments) {
        CommandLine line = Tongbanctl.line();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        return line.execute(arguments);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.player.Play;
import picocli.CommandLine;

/// `docs/howto/publish-an-item.md`, step by step: from a clerk's table to the item begun at the real kiosk, which
/// fetched it over HTTP while it was running.
class PublishAnItemTest {
    private static final Path TOOL = Path.of("..", "..", "installer", "target", "image", "bin", "tongbanctl")
            .toAbsolutePath()
            .normalize();
    private static final Path EXAMPLE = Path.of("..", "..", "docs", "howto", "examples", "shengyu-dengji.csv");
    private static final int LOOKS = 600;

    @TempDir
    private Path folder = Path.of("");

    /// Takes one to two minutes: nine runs of the real tool, the real kiosk, and a visitor who reads pixels.
    @Test
    void aClerksTableBecomesAnItemThatIsBegunAtTheTerminal() throws Exception {
        Assumptions.assumeTrue(Hall.isPossible(), "needs a display and the assembled image");
        says(0, "目录在", "unpack", "hall");
        says(0, "private key", "key", "publisher.jwk");
        says(0, "published", "publish", "hall/catalog.json", "--key", "publisher.jwk", "--to", "published");
        try (var outside = new Outside(parts(), folder.resolve("outside"));
                var hall =
                        new Hall(outside, folder.resolve("kiosk"), Hall.Opening.with("catalog.fetch-seconds", "2"))) {
            hall.guest().arrive("home", "您要办什么事");
            importAndPublish();
            waitFor(hall, "生育登记");
            Play visit = hall.guest().start("birth-self");
            visit.toIdentify();
            visit.putCardDown();
            visit.toQuestion("孩子出生了吗");
        }
    }

    /// As WPS saves it: GB 18030; first with a slip in it, as it happens.
    private void importAndPublish() throws Exception {
        String table = Files.readString(EXAMPLE);
        Path clerks = folder.resolve("shengyu-dengji.csv");
        Files.writeString(clerks, table.replace("办件类型,即办件", "办件类型,马上办"), Charset.forName("GB18030"));
        says(1, "shengyu-dengji.csv 第 14 行，栏目“办件类型”：“马上办”不认识", "import", clerks.toString(), "--catalog", "hall");
        says(0, "no differences", "diff", "published/catalog.json", "hall/catalog.json");
        Files.writeString(clerks, table, Charset.forName("GB18030"));
        says(0, "导入 1 个，没有导入 0 个", "import", clerks.toString(), "--catalog", "hall");
        says(0, "no problems", "validate", "hall/catalog.json");
        says(1, "+ item 生育登记", "diff", "published/catalog.json", "hall/catalog.json");
        says(0, "生育登记", "find", "hall/catalog.json", "zsz");
        says(0, "13 items", "publish", "hall/catalog.json", "--key", "publisher.jwk", "--to", "published");
    }

    private GivenParts parts() {
        var demo = new Demo();
        Path published = folder.resolve("published");
        new CommandLine(demo).parseArgs("--image=.", "--out=.", "--catalog=" + published);
        return demo.given();
    }

    private void says(int code, String words, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TOOL.toString(), "catalog"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process tool = builder.start();
        String told = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, tool.waitFor(), told);
        assertTrue(told.contains(words), told);
    }

    /// Until the catalogue that holds at the kiosk has these words in it.
    private static void waitFor(Hall hall, String words) throws IOException {
        Path shelf = hall.home().resolve("data").resolve("catalog");
        for (int look = 0; look < LOOKS && !holds(shelf, words); look++) {
            hall.guest().pause(100);
        }
        assertTrue(holds(shelf, words), "the kiosk did not take the new catalogue");
    }

    private static boolean holds(Path shelf, String words) throws IOException {
        Path current = shelf.resolve("current.json");
        if (!Files.exists(current)) {
            return false;
        }
        String digest = Files.readString(current).replaceAll("(?s).*\"sha256\" ?: ?\"([0-9a-f]{64})\".*", "$1");
        return Files.readString(shelf.resolve(digest + ".json")).contains(words);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.emulator.paper.PaperFont;
import org.tongban.emulator.wire.Control;

/// The emulated scanner before a client that we did not write: Debian's sane-airscan.
final class AirscanTest {
    @TempDir
    private Path folder;

    @Test
    void aClientOfOthersScansTheGlassAndAStack() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/scanimage")), "scanimage is not installed (sane-utils)");
        assumeTrue(hasAirscan(), "sane-airscan is not installed");
        var font = PaperFont.load();
        var unit = new ScannerUnit(InstantSource.system(), ScannerUnit.Lamp.WARMS_UP, new SamplePage(1, font));
        try (var emulator = new ScannerEmulator(unit, font)) {
            Files.writeString(folder.resolve("dll.conf"), "airscan\n");
            Files.writeString(folder.resolve("airscan.conf"), """
                    [devices]
                    "Emu" = %s/, eSCL
                    [options]
                    discovery = disable
                    """.formatted(emulator.wire()));
            assertEquals(0, scanimage("--source", "Flatbed", "-o", "glass.png"));
            assertEquals(827, ImageIO.read(folder.resolve("glass.png").toFile()).getWidth(), "A4 at 100 dpi");
            Control.at(emulator.control().address()).say("load 3");
            assertEquals(7, scanimage("--source", "ADF", "--batch=p%d.png", "--batch-count=5"), "out of documents");
            for (int page = 1; page <= 3; page++) {
                assertTrue(ImageIO.read(folder.resolve("p" + page + ".png").toFile())
                                .getHeight()
                        > 1100);
            }
            assertTrue(Files.notExists(folder.resolve("p4.png")));
        }
    }

    private int scanimage(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("scanimage", "-d", "airscan:e0:Emu", "--resolution", "100", "--format=png"));
        command.addAll(List.of(words));
        var run = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        run.environment().put("SANE_CONFIG_DIR", folder.toString());
        return run.start().waitFor();
    }

    private static boolean hasAirscan() throws IOException {
        Path libraries = Path.of("/usr/lib");
        try (var files = Files.find(
                libraries, 4, (file, _) -> file.getFileName().toString().equals("libsane-airscan.so.1"))) {
            return files.findAny().isPresent();
        } catch (java.io.UncheckedIOException _) {
            return false;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;
import org.tongban.kiosk.casework.Digests;
import org.tongban.page.PagePicture;
import org.tongban.page.PageProcessing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Scans what lies there into files `page-1.jpg`, `page-2.jpg` …, each whole or not at all.
@Command(name = "scan", description = "scans pages into files")
final class ScanCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the pages go")
    private Path folder = Path.of("");

    @Option(names = "--source", defaultValue = "FEEDER", description = "${COMPLETION-CANDIDATES}")
    private Source source = Source.FEEDER;

    @Option(names = "--dpi", defaultValue = "200", description = "default ${DEFAULT-VALUE}")
    private int dpi = 200;

    @Option(names = "--gray", description = "grey in place of colour")
    private boolean gray;

    @Option(names = "--pages", defaultValue = "50", description = "at most so many; default ${DEFAULT-VALUE}")
    private int pages = 50;

    @Option(
            names = "--raw",
            description = "the scanner's files as they are: not made straight, turned, cut out or made smaller")
    private boolean raw;

    @Override
    public Integer call() {
        return output.during(() -> {
            try (PageScanner scanner = opening.scanner(where.one(DeviceKind.SCANNER))) {
                List<Page> scanned = scanner.scan(new Request(source, dpi, !gray, pages), () -> true);
                Files.createDirectories(folder);
                output.show(Map.of("pages", saved(scanned)));
            }
        });
    }

    private List<Map<String, Object>> saved(List<Page> scanned) throws IOException {
        List<Map<String, Object>> saved = new ArrayList<>();
        for (Page page : scanned) {
            Path file = folder.resolve("page-" + (saved.size() + 1) + ".jpg");
            saved.add(raw ? keptAsItIs(file, page) : kept(file, PageProcessing.process(page.jpeg(), dpi)));
        }
        return saved;
    }

    private static Map<String, Object> keptAsItIs(Path file, Page page) throws IOException {
        Files.write(file, page.jpeg());
        return facts(file, page.widthPx(), page.heightPx(), page.jpeg());
    }

    private static Map<String, Object> kept(Path file, PagePicture page) throws IOException {
        Files.write(file, page.jpeg());
        Map<String, Object> facts = facts(file, page.widthPx(), page.heightPx(), page.jpeg());
        facts.put("capturedSha256", page.capturedSha256());
        facts.put("turned", "%.2f".formatted(page.turned()));
        facts.put("flaws", page.flaws().stream().map(Enum::name).sorted().toList());
        return facts;
    }

    private static Map<String, Object> facts(Path file, int width, int height, byte[] jpeg) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.toString());
        facts.put("width", width);
        facts.put("height", height);
        facts.put("bytes", jpeg.length);
        facts.put("sha256", Digests.sha256Hex(jpeg));
        return facts;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Finder;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Matter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds as a citizen would, for an author who wants to know whether people's own words lead to an item.
@Command(name = "find", description = "what words find, and how long each key takes")
final class CatalogFindCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CATALOG")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "WORDS")
    private String words = "";

    @Option(names = "--copies", defaultValue = "1", description = "as if every item stood there so many times")
    private int copies = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalog catalog = Catalogs.fromFile(file);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            items.addAll(catalog.items());
        }
        long start = System.nanoTime();
        Finder finder = new Finder(catalog.with(items));
        long made = System.nanoTime() - start;
        finder.find(words).stream().limit(10).map(Matter::name).forEach(out::println);
        double[] times = new double[20 * words.length()];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            finder.find(words.substring(0, 1 + i % words.length()));
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        out.println("%d items; made in %d ms; a key takes %.2f ms [%.2f–%.2f]"
                .formatted(items.size(), made / 1_000_000, times[times.length / 2], times[0], times[times.length - 1]));
        out.flush();
        return 0;
    }
}

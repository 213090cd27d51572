// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Finder;
import org.tongban.kiosk.catalog.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Types what people type, key by key, into a finder over thousands of items, and tells how long a key takes: initials,
/// full pinyin, words, everyday words, slips of the finger, wrong characters of the right sound, nonsense.
@Command(name = "measure", description = "how long finding takes, key by key, over as many items as wanted")
final class CatalogMeasureCommand implements Callable<Integer> {
    private static final List<String> TYPED = List.of(
            "gljt",
            "gaolingjintie",
            "高龄津贴申领",
            "老人补贴",
            "gaolinjintei",
            "shebaoka",
            "sbk",
            "社保卡丢了",
            "身份证到期",
            "shenfenzheng",
            "租房子住",
            "居主证",
            "开饭店要什么证",
            "jzz",
            "zhaopaibeian",
            "招牌",
            "qqqqqq",
            "房子查询证明");
    private static final List<String> PLACES = List.of("示范", "样板", "演示", "东城", "西城", "南山", "北湖", "高新", "开发", "滨江");
    private static final int ROUNDS = 5;

    @Option(names = "--items", defaultValue = "5000", description = "how many (${DEFAULT-VALUE})")
    private int wanted = 5000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalog packaged = Catalogs.packaged();
        Catalog catalog = packaged.with(many(packaged.items()));
        long start = System.nanoTime();
        var finder = new Finder(catalog);
        long made = (System.nanoTime() - start) / 1_000_000;
        double[] first = round(finder);
        double[] later = DoubleStream.iterate(0, i -> i < ROUNDS, i -> i + 1)
                .flatMap(_ -> Arrays.stream(round(finder)))
                .toArray();
        out.println("find: " + catalog.items().size() + " items; made in " + made + " ms");
        out.println("find: a key, first time typed        " + figures(first));
        out.println("find: a key, afterwards              " + figures(later));
        out.flush();
        return 0;
    }

    /// Names, aliases and codes differ, as those of a whole city's items do.
    private List<Item> many(List<Item> models) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Item model = models.get(i % models.size());
            String place = PLACES.get(i / models.size() % PLACES.size());
            items.add(model.renamed(model.code() + i, place + "街道" + i + "号" + model.name()));
        }
        return items;
    }

    private static double[] round(Finder finder) {
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (String typed : TYPED) {
            for (int end = 1; end <= typed.length(); end++) {
                String soFar = typed.substring(0, end);
                long begun = System.nanoTime();
                found += finder.find(soFar).size();
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found at all");
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String figures(double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return "%.2f ms [99 %% %.2f, most %.2f] of %d"
                .formatted(
                        sorted[sorted.length / 2],
                        sorted[(int) (sorted.length * 0.99)],
                        sorted[sorted.length - 1],
                        sorted.length);
    }
}

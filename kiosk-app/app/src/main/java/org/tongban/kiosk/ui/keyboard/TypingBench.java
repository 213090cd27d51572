// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongban.kiosk.ui.handwriting.Handwriting;
import org.tongban.kiosk.ui.handwriting.Ink;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.pinyin.Pinyin;

/// `./kiosk bench input`: how long a key waits for its candidates, and what the dictionaries weigh.
public final class TypingBench {
    private static final List<String> TYPED = List.of(
            "shenfenzhengdiulewozuihaoqububan",
            "shanghaishiminhangqudongchuanlu",
            "gljt",
            "zhgrmghg",
            "qiyeshelidengji",
            "shshshshshsh",
            "wangxiuying",
            "xianfanganjieguo");
    private static final int ROUNDS = 20;

    private TypingBench() {}

    /// Runs the bench and prints its figures.
    public static void main(String[] arguments) {
        long empty = heap();
        long begun = System.nanoTime();
        Pinyin pinyin = Pinyin.load();
        double loaded = millis(begun);
        System.out.printf("pinyin: read in %.0f ms, heap %.1f MB%n", loaded, (heap() - empty) / 1e6);
        System.out.println("candidates of a key, ms (median, 99 of 100, most): " + spread(keys(pinyin)));
        long before = heap();
        begun = System.nanoTime();
        Handwriting handwriting = Handwriting.load();
        loaded = millis(begun);
        System.out.printf("handwriting: read in %.0f ms, heap %.1f MB%n", loaded, (heap() - before) / 1e6);
        System.out.println("candidates of a stroke, ms (median, 99 of 100, most): " + spread(strokes(handwriting)));
    }

    private static List<Double> keys(Pinyin pinyin) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String typed : TYPED) {
                for (int end = 1; end <= typed.length(); end++) {
                    long begun = System.nanoTime();
                    pinyin.candidates(typed.substring(0, end), Leaning.PLAIN);
                    times.add(millis(begun));
                }
            }
        }
        return times;
    }

    private static List<Double> strokes(Handwriting handwriting) {
        List<Double> times = new ArrayList<>();
        List<List<Ink.Point>> written = new ArrayList<>();
        for (int stroke = 0; stroke < ROUNDS; stroke++) {
            written.add(List.of(new Ink.Point(stroke, 10 * stroke), new Ink.Point(100, 10 * stroke + 5)));
            long begun = System.nanoTime();
            handwriting.recognise(new Ink(written), 6);
            times.add(millis(begun));
        }
        return times;
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "%.1f, %.1f, %.1f of %d"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.getLast(),
                        sorted.size());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/// What happened, step by step, with seconds and taps; one line a step on standard output.
final class Diary {
    private final long start = System.nanoTime();
    private final IntSupplier taps;
    private final List<Map<String, Object>> steps = new ArrayList<>();

    Diary(IntSupplier taps) {
        this.taps = taps;
    }

    void note(String step) {
        double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", step);
        line.put("seconds", seconds);
        line.put("taps", taps.getAsInt());
        steps.add(line);
        System.out.printf("%5.1f s %3d taps  %s%n", seconds, taps.getAsInt(), step);
    }

    /// The whole visit for `visit.json`.
    Map<String, Object> pages(int deadEnds) {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("steps", steps);
        visit.put("taps", taps.getAsInt());
        visit.put("seconds", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        visit.put("deadEnds", deadEnds);
        return visit;
    }
}

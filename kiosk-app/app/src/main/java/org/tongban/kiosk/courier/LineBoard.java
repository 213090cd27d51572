// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.tongban.kiosk.visit.LineWatch;

/// What is known of the line, told to whoever listens. Thread-safe.
final class LineBoard implements LineWatch {
    private final List<Consumer<Line>> listeners = new CopyOnWriteArrayList<>();
    private volatile Line line = Line.UNKNOWN;

    @Override
    public Line line() {
        return line;
    }

    @Override
    public Runnable onLine(Consumer<Line> listener) {
        listeners.add(listener);
        listener.accept(line);
        return () -> listeners.remove(listener);
    }

    /// True when this is news.
    boolean set(Line now) {
        if (now == line) {
            return false;
        }
        line = now;
        listeners.forEach(listener -> listener.accept(now));
        return true;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.visit.LineWatch;

/// What the courier knows of the line. Set on the courier's thread only; read and listened to from anywhere.
final class LineBoard implements LineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LineBoard.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Executor courierThread = Runnable::run;
    private volatile Line line = Line.UNKNOWN;

    /// Says where listeners are called. Comes before the first listener.
    void tellOn(Executor thread) {
        courierThread = thread;
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public Runnable onLine(Consumer<Line> listener) {
        var registered = new Listener(listener);
        courierThread.execute(() -> {
            listeners.add(registered);
            registered.tell(line);
        });
        return () -> {
            registered.stopped = true;
            courierThread.execute(() -> listeners.remove(registered));
        };
    }

    /// Tells whether the line just came back.
    boolean up() {
        boolean back = line == Line.DOWN;
        change(Line.UP, "the platform answers");
        return back;
    }

    void down(String why) {
        change(Line.DOWN, why);
    }

    private void change(Line next, String why) {
        if (line == next) {
            return;
        }
        line = next;
        LOG.info("the line is {}: {}", next, why);
        listeners.forEach(listener -> listener.tell(next));
    }

    private static final class Listener {
        private final Consumer<Line> consumer;
        private volatile boolean stopped;

        Listener(Consumer<Line> consumer) {
            this.consumer = consumer;
        }

        void tell(Line line) {
            if (stopped) {
                return;
            }
            try {
                consumer.accept(line);
            } catch (RuntimeException e) {
                // A broken screen must not stop deliveries.
                LOG.error("a listener of the line failed", e);
            }
        }
    }
}

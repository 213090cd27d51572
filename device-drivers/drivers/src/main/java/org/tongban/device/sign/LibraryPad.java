// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.sign;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.host.NativeHost;

/// The worked example of [SignaturePad]: a pad behind a library in a process of its own, with `int pad_open(int
/// *sizes)`
/// (width, height, pressure levels; 0 is good), `int pad_begin(void)`, and `int pad_next(int *point, int millis)`,
/// which
/// gives 0 for nothing, 1 for a point (x, y, pressure), 2 for confirmed, 3 for cancelled. To adapt a maker's library,
/// change [PadHostMain].
public final class LibraryPad implements SignaturePad {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration QUICK = Duration.ofSeconds(1);
    /// How long the library is let wait for the pen; between, it is looked whether somebody still wants the signature.
    private static final int SLICE_MILLIS = 200;

    private static final int MOST_POINTS = 20_000;

    private final NativeHost host;
    private final Abilities abilities;

    private LibraryPad(NativeHost host, Abilities abilities) {
        this.host = host;
        this.abilities = abilities;
    }

    /// Starts the library's process and opens the pad.
    public static LibraryPad open(Path library) throws DeviceException {
        NativeHost host = NativeHost.start(PadHostMain.class, List.of(library.toString()));
        try {
            int[] sizes = numbers(host.ask("open", START));
            if (sizes.length != 4 || sizes[0] != 0) throw new DeviceException(new NotConnected("no pad"));
            return new LibraryPad(host, new Abilities(sizes[1], sizes[2], sizes[3]));
        } catch (DeviceException e) {
            host.close();
            throw e;
        }
    }

    @Override
    public Abilities abilities() {
        return abilities;
    }

    @Override
    public Optional<Signed> sign(Duration patience, Consumer<Point> live, Wanted wanted) throws DeviceException {
        host.ask("begin", QUICK);
        List<Point> points = new ArrayList<>();
        long began = System.nanoTime();
        var deadline = Deadline.in(patience);
        while (!deadline.isOver() && wanted.isWanted()) {
            int[] next = numbers(host.ask("next " + SLICE_MILLIS, QUICK));
            switch (next[0]) {
                case PadHostMain.NOTHING -> {}
                case PadHostMain.POINT -> {
                    var point = point(next, began);
                    if (points.size() < MOST_POINTS) points.add(point);
                    live.accept(point);
                }
                case PadHostMain.CONFIRMED -> {
                    return Optional.of(new Signed.Confirmed(List.copyOf(points)));
                }
                case PadHostMain.CANCELLED -> {
                    return Optional.of(new Signed.Cancelled());
                }
                default -> throw new DeviceException(new Garbled("pad answered " + next[0]));
            }
        }
        return Optional.empty();
    }

    @Override
    public void probe() throws DeviceException {
        host.ask("probe", QUICK);
    }

    @Override
    public void close() {
        host.close();
    }

    /// What lies outside of the pad is taken to its edge.
    private Point point(int[] said, long began) throws DeviceException {
        if (said.length != 4) throw new DeviceException(new Garbled("a point of " + said.length + " numbers"));
        return new Point(
                Math.clamp(said[1], 0, abilities.width()),
                Math.clamp(said[2], 0, abilities.height()),
                Math.clamp(said[3], 0, abilities.pressureLevels()),
                (System.nanoTime() - began) / 1_000_000);
    }

    private static int[] numbers(String answer) throws DeviceException {
        if (!answer.matches("-?\\d{1,6}( -?\\d{1,6}){0,3}")) throw new DeviceException(new Garbled("the pad's host"));
        return Stream.of(answer.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceId;
import org.tongban.device.DeviceState;
import org.tongban.device.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows every change of state of the terminal's devices, or of one given by address, until it is stopped.
@Command(name = "watch", description = "shows every change of state until Ctrl-C")
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Option(names = "--as", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}, for --port")
    private @Nullable DeviceKind kind;

    @Option(names = "--for", paramLabel = "SECONDS", description = "end after so long")
    private @Nullable Integer seconds;

    @Override
    public Integer call() {
        return output.during(() -> {
            List<Supervisor<Device>> watched = new ArrayList<>();
            int columns = where.columns();
            for (Target target : targets()) watched.add(watch(target, columns));
            waitForTheEnd();
            watched.forEach(Supervisor::close);
        });
    }

    private List<Target> targets() throws TroubleException {
        if (where.port().isEmpty()) {
            List<Target> configured = where.configured();
            if (configured.isEmpty()) throw output.wrong("--port ADDRESS or --settings FILE is needed");
            return configured;
        }
        return List.of(where.one(where.kind(kind)));
    }

    private Supervisor<Device> watch(Target target, int columns) {
        Supervisor<Device> supervisor =
                Supervisor.start(new DeviceId(target.id()), () -> open(target, columns), Clock.systemUTC());
        var _ = supervisor.onState(state -> output.show(facts(target, state)));
        return supervisor;
    }

    private Device open(Target target, int columns) throws DeviceException {
        try {
            return switch (target.kind()) {
                case READER -> opening.reader(target);
                case PRINTER -> opening.printer(target, columns);
                case SCANNER -> opening.scanner(target);
                case PAGE_PRINTER -> opening.pagePrinter(target);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> facts(Target target, DeviceState state) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("at", state.since().toString());
        facts.put("id", target.id());
        facts.put("status", state.status().name());
        state.fault().map(Trouble::of).ifPresent(trouble -> facts.putAll(trouble.facts()));
        return facts;
    }

    private void waitForTheEnd() {
        Duration time = seconds == null ? Duration.ofDays(365) : Duration.ofSeconds(seconds);
        try {
            var _ = new CountDownLatch(1).await(time.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

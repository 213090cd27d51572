// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.tongban.device.DeviceState;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.platform.HealthReport;
import org.tongban.kiosk.platform.HealthReport.Device;
import org.tongban.kiosk.platform.HealthReport.Waiting;
import org.tongban.kiosk.safe.Queue;

/// How the terminal is, put together when somebody asks. Holds nothing about any person. Reads the disk; never on the
/// screen's thread.
final class Health {
    private final Clock clock;
    /// Not by the clock on the wall, which may be set.
    private final long begun = System.nanoTime();
    private final Parts parts;

    /// Where the figures come from.
    ///
    /// @param devices by their names
    /// @param version of the platform's settings that this process was started with
    record Parts(
            String programVersion,
            String version,
            Supplier<String> catalogEtag,
            Map<String, Watched> devices,
            Queue queue,
            Path data,
            Supplier<OptionalLong> clockOffset,
            VisitCounts visits) {}

    /// A device and what kind it is, in the words of XFS4IoT where it has one.
    record Watched(String kind, Supplier<DeviceState> state) {}

    Health(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    HealthReport now() {
        // As the journal keeps time, so that each of its lines is before or after.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new HealthReport(
                now,
                parts.programVersion(),
                parts.version(),
                parts.catalogEtag().get(),
                parts.devices().entrySet().stream()
                        .map(entry -> device(entry.getKey(), entry.getValue()))
                        .toList(),
                paper(),
                waiting(),
                room(),
                parts.clockOffset().get(),
                Duration.ofNanos(System.nanoTime() - begun),
                parts.visits().untold(now));
    }

    /// A report that arrived.
    void told(HealthReport report) {
        parts.visits().told(report.at());
    }

    private static Device device(String id, Watched device) {
        DeviceState state = device.state().get();
        Optional<String> hint = state.fault().map(fault -> fault.getClass().getSimpleName() + "/" + fault.mender());
        return new Device(id, device.kind(), state.status().name(), hint);
    }

    /// What is known of paper is what the printers' faults say.
    private Map<String, String> paper() {
        Map<String, String> paper = new LinkedHashMap<>();
        for (String printer : List.of("receipt-printer", "page-printer")) {
            Optional.ofNullable(parts.devices().get(printer))
                    .map(device -> device.state().get())
                    .ifPresent(state -> paper.put(printer, paper(state)));
        }
        return paper;
    }

    private static String paper(DeviceState state) {
        return state.fault()
                .map(fault -> fault.getClass().getSimpleName())
                .filter(fault -> fault.contains("Paper"))
                .orElse(state.fault().isEmpty() ? "PRESENT" : "UNKNOWN");
    }

    private Waiting waiting() {
        List<Queue.Waiting> undelivered = parts.queue().undelivered();
        int aside = (int) undelivered.stream()
                .filter(one -> one.delivery() == Delivery.QUARANTINED)
                .count();
        Optional<Instant> oldest =
                undelivered.stream().map(Queue.Waiting::savedAt).min(Instant::compareTo);
        return new Waiting(undelivered.size() - aside, oldest, aside);
    }

    private long room() {
        try {
            return Files.getFileStore(parts.data()).getUsableSpace();
        } catch (IOException _) {
            return 0;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.node.ObjectNode;

/// How the terminal is, as it tells the platform. Holds nothing about any person.
///
/// @param paper what each printer says of its paper, by device id
/// @param diskFree in bytes
/// @param uptime sent in whole seconds
public record HealthReport(
        Instant at,
        String version,
        String configVersion,
        String catalogEtag,
        List<Device> devices,
        Map<String, String> paper,
        Waiting waiting,
        long diskFree,
        OptionalLong clockOffsetMillis,
        Duration uptime,
        Visits visits) {

    public HealthReport {
        devices = List.copyOf(devices);
        paper = Map.copyOf(paper);
    }

    /// One device and its state.
    public record Device(String id, String kind, String state, Optional<String> hint) {}

    /// What has not reached the platform yet.
    public record Waiting(int unsent, Optional<Instant> oldestUnsentAt, int quarantined) {}

    /// Visits since the last report.
    public record Visits(int started, int finished, Map<String, Integer> abandonedByStep) {
        public Visits {
            abandonedByStep = Map.copyOf(abandonedByStep);
        }
    }

    ObjectNode body() {
        ObjectNode body = Json.object()
                .put("at", at.toString())
                .put("version", version)
                .put("configVersion", configVersion)
                .put("catalogEtag", catalogEtag);
        var list = body.putArray("devices");
        for (Device device : devices) {
            ObjectNode entry = list.addObject()
                    .put("id", device.id())
                    .put("kind", device.kind())
                    .put("state", device.state());
            device.hint().ifPresent(hint -> entry.put("hint", hint));
        }
        ObjectNode papers = body.putObject("paper");
        paper.forEach(papers::put);
        body.put("unsent", waiting.unsent());
        waiting.oldestUnsentAt().ifPresent(oldest -> body.put("oldestUnsentAt", oldest.toString()));
        body.put("quarantined", waiting.quarantined()).put("diskFree", diskFree);
        clockOffsetMillis.ifPresent(millis -> body.put("clockOffsetMillis", millis));
        body.put("uptime", uptime.toSeconds());
        ObjectNode counts = body.putObject("visits").put("started", visits.started());
        ObjectNode abandoned = counts.put("finished", visits.finished()).putObject("abandonedByStep");
        visits.abandonedByStep().forEach(abandoned::put);
        return body;
    }
}

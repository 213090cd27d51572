// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.process.Part;
import org.tongban.device.DeviceState;
import org.tongban.device.DeviceStatus;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.PlatformSettings;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.staff.JournalBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Health to a platform that is a process of its own, settings back from it, figures on loopback.
class FromAfarTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final AtomicInteger fetched = new AtomicInteger();
    private Part platform;
    private PlatformClient client;
    private Safe safe;
    private Path settings;

    @BeforeEach
    void open() throws IOException {
        platform = Part.start(
                "platform",
                folder,
                "org.tongban.demo.platform.PlatformMain",
                "--db",
                folder.resolve("platform.db").toString());
        client = new PlatformClient(
                new PlatformSettings(
                        URI.create(platform.value("base-url")), URI.create(platform.value("files-url")), "T-1"),
                CLOCK);
        safe = Safe.open(
                folder.resolve("safe"),
                new SafeSettings("590101", "T-1", "590102-ZWZX-01", CLOCK.getZone(), SafeSettings.Suite.AES_256_GCM),
                CLOCK);
        settings = Files.writeString(folder.resolve("kiosk.properties"), """
                terminal.id = T-1
                terminal.number = 590101
                data = %s
                reader = tcp:127.0.0.1:1
                printer = tcp:127.0.0.1:1
                scanner = http://127.0.0.1:1/eSCL
                platform.base-url = %s
                platform.files-url = %s
                demonstration = true
                visit.done-seconds = 40
                """.formatted(
                        folder.resolve("safe"), platform.value("base-url"), platform.value("files-url")));
    }

    @AfterEach
    void close() {
        client.close();
        safe.close();
        platform.close();
    }

    private DesiredState desired() {
        return new DesiredState(settings, safe.journal(), CLOCK);
    }

    private Health health() {
        JournalBook book = from -> safe.journal().lines().stream()
                .filter(line -> !line.at().isBefore(from))
                .map(line -> new JournalBook.Line(line.at(), line.kind(), line.subject(), line.details()))
                .toList();
        var parts = new Health.Parts(
                "1.2.3",
                desired().version(),
                () -> "",
                Map.of(
                        "id-reader",
                        new Health.Watched(
                                "CardReader",
                                () -> new DeviceState(DeviceStatus.ONLINE, Optional.empty(), Instant.EPOCH))),
                safe.queue(),
                folder,
                client::clockOffsetMillis,
                new VisitCounts(book, folder.resolve("health-told"), Instant.now(CLOCK)));
        return new Health(parts, CLOCK);
    }

    /// A round of a terminal that has just started.
    private void round() {
        try (var rounds = new HealthRounds(client, health(), desired(), fetched::incrementAndGet)) {
            rounds.run();
        }
    }

    private JsonNode told() {
        return new JsonMapper().readTree(platform.control().say("health T-1"));
    }

    private long lines(String state) {
        return safe.journal().lines().stream()
                .filter(line -> state.equals(line.details().get("state")))
                .count();
    }

    private String decided(String key) throws Exception {
        return Layers.read(settings).decided(key).orElseThrow().value();
    }

    @Test
    void visitsAreToldOnceAndNobodyIsInTheReport() {
        safe.journal().record("VISIT_STARTED", "", Map.of());
        safe.journal().record("VISIT_ENDED", "", Map.of("step", "question-income", "why", "idle"));
        safe.journal().record("VISIT_STARTED", "", Map.of());
        safe.journal().record("VISIT_ENDED", "", Map.of("step", "done", "why", "done"));
        platform.control().say("mode down-503");
        round();
        platform.control().say("mode normal");
        round();
        assertEquals(
                "{\"started\":2,\"finished\":1,\"abandonedByStep\":{\"question-income\":1}}",
                told().get("visits").toString());
        assertEquals("ONLINE", told().get("devices").get(0).get("state").asString());
        round();
        assertEquals(0, told().get("visits").get("started").intValue());
        String departures = platform.control().say("departures");
        assertTrue(departures.contains("\"terminals\":[]"), departures);
    }

    @Test
    void thePlatformsSettingsBecomeTheSitesAndAreNamedFromTheNextStart() throws Exception {
        platform.control().say("want 7 {\"visit.done-seconds\": \"90\", \"service.windows\": \"综合窗口 3 号\"}");
        round();
        assertEquals("综合窗口 3 号", decided("service.windows"));
        assertEquals("40", decided("visit.done-seconds"), "the terminal's own word stands above the site's");
        assertEquals("", told().get("configVersion").asString());
        round();
        assertEquals("7", told().get("configVersion").asString());
        platform.control().say("want 8 {\"visit.done-seconds\": \"90\", \"service.windows\": \"综合窗口 3 号\"}");
        round();
        round();
        assertEquals("8", told().get("configVersion").asString(), "the same values under another version");
        long wanted = lines("WANTED");
        round();
        assertEquals(wanted, lines("WANTED"), "what is so already is not made so again");
        platform.control().say("want 9 {}");
        round();
        assertEquals(
                Optional.empty(),
                Layers.read(settings).decided("service.windows").filter(one -> one.layer() == Layer.SITE));
    }

    @Test
    void whatCannotBeSetIsRefusedAsAWholeAndSaidOnce() throws Exception {
        for (String wish : List.of(
                "2 {\"platform.base-url\": \"https://evil.invalid/v1\", \"visit.idle-seconds\": \"60\"}",
                "3 {\"visit.idle-seconds\": \"soon\"}",
                "4 {\"no.such\": \"1\"}",
                "5 {\"voice.command\": \"/bin/sh -c evil\"}")) {
            platform.control().say("want " + wish);
            try (var rounds = new HealthRounds(client, health(), desired(), fetched::incrementAndGet)) {
                rounds.run();
                rounds.run();
            }
        }
        assertEquals(4, lines("REFUSED"));
        assertEquals(platform.value("base-url"), decided("platform.base-url"));
        assertFalse(Files.exists(folder.resolve("kiosk.properties.d/site")));
        round();
        assertEquals("", told().get("configVersion").asString());
    }

    @Test
    void aCollectorReadsTheFigures() throws Exception {
        try (var metrics = new Metrics(health(), 0);
                var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + metrics.port() + "/metrics");
            String text = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            assertTrue(text.contains("\ntongban_cases_unsent 0\n"), text);
            assertTrue(text.contains("tongban_device_up{device=\"id-reader\",state=\"online\"} 1\n"), text);
            assertTrue(text.contains("# TYPE tongban_disk_free_bytes gauge"), text);
        }
    }
}

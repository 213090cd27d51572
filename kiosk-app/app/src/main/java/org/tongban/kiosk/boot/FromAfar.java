// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.boot.Health.Watched;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.screen.Services;

/// What people who are not here see of the terminal and do to it: health to the platform, settings and content from it,
/// figures for a collector.
final class FromAfar implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FromAfar.class);

    private final HealthRounds rounds;
    private final Optional<Metrics> metrics;

    private FromAfar(HealthRounds rounds, Optional<Metrics> metrics) {
        this.rounds = rounds;
        this.metrics = metrics;
    }

    static FromAfar begin(
            Settings settings, PlatformClient client, Safe safe, Services services, Runnable newestContent) {
        Clock clock = services.clock();
        var desired = new DesiredState(settings.watching().file(), safe.journal(), clock);
        Health health = health(settings, client, safe, services, desired.version());
        var rounds = new HealthRounds(client, health, desired, newestContent);
        rounds.start(settings.watching().health());
        return new FromAfar(rounds, metrics(health, settings.watching().metricsPort()));
    }

    private static Health health(
            Settings settings, PlatformClient client, Safe safe, Services services, String version) {
        var visits = new VisitCounts(
                services.around().staff().book(),
                settings.data().resolve("health-told"),
                services.clock().instant());
        var parts = new Health.Parts(
                programVersion(),
                version,
                Stores.shelf(settings)::etag,
                devices(services),
                safe.queue(),
                settings.data(),
                client::clockOffsetMillis,
                visits);
        return new Health(parts, services.clock());
    }

    private static String programVersion() {
        return Optional.ofNullable(FromAfar.class.getPackage().getImplementationVersion())
                .orElse("tree");
    }

    private static Map<String, Watched> devices(Services services) {
        Map<String, Watched> devices = new LinkedHashMap<>();
        devices.put("id-reader", new Watched("CardReader", services.reader()::state));
        devices.put("receipt-printer", new Watched("ReceiptPrinter", services.printer()::state));
        devices.put("scanner", new Watched("PageScanner", services.scanner()::state));
        services.sheets().ifPresent(sheets -> devices.put("page-printer", new Watched("PagePrinter", sheets::state)));
        services.codes().ifPresent(codes -> devices.put("code-reader", new Watched("BarcodeReader", codes::state)));
        return devices;
    }

    /// A port that somebody else has costs the figures and nothing else.
    private static Optional<Metrics> metrics(Health health, int port) {
        if (port == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Metrics(health, port));
        } catch (IOException e) {
            LOG.error("no figures for a collector at port {}: {}", port, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        rounds.close();
        metrics.ifPresent(Metrics::close);
    }
}

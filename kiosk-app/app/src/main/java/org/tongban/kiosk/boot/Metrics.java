// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.tongban.device.DeviceStatus;
import org.tongban.kiosk.platform.HealthReport;

/// The health as text for a collector on this machine (Prometheus exposition format 0.0.4), on loopback only:
/// `http://127.0.0.1:PORT/metrics`. Nothing about any person.
final class Metrics implements AutoCloseable {
    private final HttpServer server;
    private final Health health;

    /// @param port 0 for any
    Metrics(Health health, int port) throws IOException {
        this.health = health;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/metrics", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().name("metrics").start(task));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] text = text(health.now()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    static String text(HealthReport report) {
        var text = new StringBuilder();
        gauge(
                text,
                "cases_unsent",
                "cases that the platform has not got",
                report.waiting().unsent());
        gauge(
                text,
                "cases_set_aside",
                "cases set aside for staff",
                report.waiting().quarantined());
        long oldest = report.waiting()
                .oldestUnsentAt()
                .map(at -> Math.max(0, Duration.between(at, report.at()).toSeconds()))
                .orElse(0L);
        gauge(text, "oldest_unsent_seconds", "age of the oldest case that was not sent", oldest);
        gauge(text, "disk_free_bytes", "room where the cases lie", report.diskFree());
        gauge(text, "uptime_seconds", "since the program began", report.uptime().toSeconds());
        report.clockOffsetMillis()
                .ifPresent(millis -> gauge(text, "clock_offset_millis", "platform minus terminal", millis));
        head(text, "device_up", "1 while the device can be used");
        report.devices()
                .forEach(device -> text.append("tongban_device_up{device=\"")
                        .append(device.id())
                        .append("\",state=\"")
                        .append(device.state().toLowerCase(Locale.ROOT))
                        .append("\"} ")
                        .append(device.state().equals(DeviceStatus.ONLINE.name()) ? 1 : 0)
                        .append('\n'));
        return text.toString();
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        head(text, name, help);
        text.append("tongban_").append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder text, String name, String help) {
        text.append("# HELP tongban_").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE tongban_").append(name).append(" gauge\n");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

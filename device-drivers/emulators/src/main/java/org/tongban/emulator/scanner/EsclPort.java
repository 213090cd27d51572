// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.xml.stream.XMLStreamException;
import org.tongban.emulator.wire.LoopbackPorts;

/// The scanner's HTTP wire (eSCL over `/eSCL`). It can be closed and opened again under the same port.
final class EsclPort implements Closeable {

    private static final String ROOT = "/eSCL";
    private static final String JOBS = ROOT + "/ScanJobs";
    private static final String NEXT = "/NextDocument";
    private static final String XML = "text/xml; charset=UTF-8";
    private static final String PLAIN = "text/plain; charset=UTF-8";

    private final ScannerUnit unit;
    private final PageCamera camera = new PageCamera();
    private final int port;
    private Optional<HttpServer> server = Optional.empty();

    EsclPort(ScannerUnit unit) throws IOException {
        this.unit = unit;
        try (var free = LoopbackPorts.open()) {
            this.port = free.getLocalPort();
        }
        open();
    }

    String url() {
        return "http://127.0.0.1:" + port + ROOT;
    }

    synchronized boolean isOpen() {
        return server.isPresent();
    }

    /// Listens again; nothing happens when it listens already.
    synchronized void open() throws IOException {
        if (server.isEmpty()) {
            var opened = HttpServer.create(new InetSocketAddress(LoopbackPorts.address(), port), 0);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", this::answer);
            opened.start();
            server = Optional.of(opened);
        }
    }

    /// Closes the port and cuts the connections.
    @Override
    public synchronized void close() {
        server.ifPresent(open -> open.stop(0));
        server = Optional.empty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "GET" -> get(exchange, path);
                case "POST" -> post(exchange, path);
                case "DELETE" -> delete(exchange, path);
                default -> send(exchange, 405, PLAIN, new byte[0]);
            }
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case ROOT + "/ScannerCapabilities" -> sendXml(exchange, Capabilities.xml());
            case ROOT + "/ScannerStatus" -> sendXml(exchange, unit.status().xml());
            default -> {
                if (path.startsWith(JOBS + "/") && path.endsWith(NEXT)) {
                    page(exchange, path.substring(JOBS.length() + 1, path.length() - NEXT.length()));
                } else {
                    send(exchange, 404, PLAIN, new byte[0]);
                }
            }
        }
    }

    private void page(HttpExchange exchange, String id) throws IOException {
        switch (unit.next(id)) {
            case NextPage.Sheet sheet -> {
                exchange.getResponseHeaders().set("Content-Location", JOBS + "/" + id + NEXT);
                send(exchange, 200, "image/jpeg", camera.take(sheet.page(), sheet.request()));
            }
            case NextPage.NotReady _ -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                send(exchange, 503, PLAIN, new byte[0]);
            }
            case NextPage.NoMore _ -> send(exchange, 404, PLAIN, new byte[0]);
        }
    }

    private void post(HttpExchange exchange, String path) throws IOException {
        if (!path.equals(JOBS)) {
            send(exchange, 404, PLAIN, new byte[0]);
            return;
        }
        try {
            start(exchange, ScanRequest.read(exchange.getRequestBody()));
        } catch (XMLStreamException | IllegalArgumentException _) {
            send(exchange, 400, PLAIN, "settings not understood".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void start(HttpExchange exchange, ScanRequest request) throws IOException {
        switch (unit.start(request)) {
            case ScannerUnit.Started.Begun begun -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port + JOBS + "/" + begun.id());
                send(exchange, 201, PLAIN, new byte[0]);
            }
            case ScannerUnit.Started.Busy _ -> send(exchange, 503, PLAIN, new byte[0]);
            case ScannerUnit.Started.NoPaper _ -> send(exchange, 409, PLAIN, new byte[0]);
        }
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        var known = path.startsWith(JOBS + "/") && unit.end(path.substring(JOBS.length() + 1));
        send(exchange, known ? 200 : 404, PLAIN, new byte[0]);
    }

    private static void sendXml(HttpExchange exchange, String xml) throws IOException {
        send(exchange, 200, XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}

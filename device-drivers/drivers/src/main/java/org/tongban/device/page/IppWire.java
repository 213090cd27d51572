// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.page.IppRequest.Operation;
import org.tongban.device.transport.HttpWire;

/// IPP over HTTP: one question, one answer.
final class IppWire implements AutoCloseable {
    /// Who the printer is told we are: the machine, never a person.
    static final String USER = "tongban-kiosk";

    private static final long LARGEST_ANSWER = 1L << 20;
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final int USUAL_PORT = 631;
    private static final int NOT_FOUND = 0x0406;

    private final URI printer;
    private final URI http;
    private final HttpWire wire;
    private final AtomicInteger number = new AtomicInteger();

    /// A wire to one printer.
    ///
    /// @param printer `ipp:` or `ipps:` with host and path
    IppWire(URI printer) {
        this.printer = printer;
        this.http = http(printer);
        this.wire = new HttpWire(http.getAuthority(), LARGEST_ANSWER);
    }

    private static URI http(URI printer) {
        int port = printer.getPort() < 0 ? USUAL_PORT : printer.getPort();
        String scheme = printer.getScheme().equals("ipps") ? "https" : "http";
        return URI.create(scheme + "://" + printer.getHost() + ":" + port + printer.getRawPath());
    }

    IppRequest question(Operation operation) {
        return new IppRequest(operation, printer.toString(), number.incrementAndGet()).user(USER);
    }

    /// Asks what the printer is or does.
    IppMessage.Group printer(List<String> attributes) throws DeviceException {
        IppMessage answer = ask(
                question(Operation.GET_PRINTER_ATTRIBUTES).wanted(attributes).end());
        if (!answer.isOk()) throw refused(answer);
        return answer.first(0x04);
    }

    /// One short exchange.
    IppMessage ask(byte[] question) throws DeviceException {
        return exchange(BodyPublishers.ofByteArray(question), QUICK);
    }

    /// One exchange that carries a file.
    ///
    /// @param bound for the whole file
    IppMessage ask(byte[] question, byte[] file, Duration bound) throws DeviceException {
        return exchange(
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> joined(question, file)),
                        (long) question.length + file.length),
                bound);
    }

    /// True when this fault came before a connection stood, so that nothing went out.
    boolean neverReached(DeviceFault fault) {
        return fault.equals(new NotConnected(http.getAuthority())) || fault.equals(new NoAnswer(HttpWire.CONNECT));
    }

    void rest(Duration pause) throws DeviceException {
        wire.rest(pause);
    }

    static DeviceException refused(IppMessage answer) {
        if (answer.status() == NOT_FOUND) return new DeviceException(new NotConnected("no such printer or job there"));
        return new DeviceException(new Broken("IPP status 0x%04x".formatted(answer.status())));
    }

    @Override
    public void close() {
        wire.close();
    }

    private static InputStream joined(byte[] question, byte[] file) {
        return new SequenceInputStream(new ByteArrayInputStream(question), new ByteArrayInputStream(file));
    }

    private IppMessage exchange(HttpRequest.BodyPublisher body, Duration bound) throws DeviceException {
        var post = HttpRequest.newBuilder(http)
                .header("Content-Type", "application/ipp")
                .POST(body)
                .build();
        HttpResponse<byte[]> answer = wire.send(post, bound, () -> true);
        return switch (answer.statusCode()) {
            case 200 -> IppMessage.parse(answer.body());
            case 404 -> throw new DeviceException(new NotConnected("no such printer or job there"));
            default -> throw new DeviceException(new Broken("HTTP " + answer.statusCode()));
        };
    }
}

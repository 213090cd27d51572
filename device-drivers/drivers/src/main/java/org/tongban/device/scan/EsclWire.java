// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.Supervisor.Wanted;

/// HTTP exchanges with a scanner, bounded in time and size, and given up when nobody wants them any more. Goes straight
/// to the scanner, past any proxy of the terminal.
final class EsclWire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SLICE = Duration.ofMillis(250);
    private static final long LARGEST_BODY = 64L << 20;

    private final URI base;
    private final HttpClient client;
    private final CountDownLatch closed = new CountDownLatch(1);

    EsclWire(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /// A request to a path below the scanner's base. An address without any path means the usual root `eSCL`.
    HttpRequest.Builder below(String path) {
        String given = base.getPath().isEmpty() ? "/eSCL" : base.getPath();
        String root = given.endsWith("/") ? given : given + "/";
        return HttpRequest.newBuilder(base.resolve(root + path));
    }

    /// A request to an address that [#job] gave.
    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address);
    }

    /// Where a new job is: its `Location`, absolute or relative to the request. Of an absolute one only the path
    /// counts:
    /// scanners put odd hosts and ports there.
    ///
    /// @throws DeviceException with `Garbled` when there is none
    static URI job(HttpResponse<byte[]> answer) throws DeviceException {
        String location = answer.headers().firstValue("Location").orElse("");
        return job(answer.uri(), location)
                .orElseThrow(() -> new DeviceException(new Garbled("job without a usable location")));
    }

    /// Where a job of the scanner's list is, read like a `Location`; empty when it cannot be told.
    Optional<URI> job(String said) {
        return job(below("ScanJobs").build().uri(), said);
    }

    private static Optional<URI> job(URI asked, String said) {
        String path = said.strip().replaceFirst("^([A-Za-z]+:)?//[^/]*", "").replaceFirst("/+$", "");
        if (!path.matches("[!-~]+")) return Optional.empty();
        try {
            return Optional.of(asked.resolve(path));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @throws DeviceException with `NotConnected`, `NoAnswer`, or `Garbled` when the body broke off
    HttpResponse<byte[]> send(HttpRequest request, Duration bound, Wanted wanted) throws DeviceException {
        var headersCame = new AtomicBoolean();
        HttpResponse.BodyHandler<byte[]> body = head -> {
            headersCame.set(true);
            return BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_BODY)
                    .apply(head);
        };
        var answer = client.sendAsync(request, body);
        try {
            return await(answer, bound, wanted);
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause(), headersCame.get());
        }
    }

    /// Waits, unless the scanner is closed meanwhile.
    void rest(Duration pause) throws DeviceException {
        try {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) throw notConnected("closed by the terminal");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        client.shutdownNow();
    }

    private static HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> answer, Duration bound, Wanted wanted)
            throws DeviceException, ExecutionException {
        var deadline = Deadline.in(bound);
        try {
            while (!deadline.isOver() && wanted.isWanted()) {
                try {
                    return answer.get(SLICE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // Look again whether somebody still waits.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        } catch (CancellationException e) {
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
        answer.cancel(true);
        throw new DeviceException(new NoAnswer(bound));
    }

    private DeviceException fault(Throwable cause, boolean headersCame) {
        if (cause instanceof HttpConnectTimeoutException) return new DeviceException(new NoAnswer(CONNECT), cause);
        if (cause instanceof ConnectException) return notConnected(base.getAuthority());
        if (cause instanceof IOException && headersCame)
            return new DeviceException(new Garbled("answer cut short"), cause);
        return new DeviceException(new NotConnected(cause.getClass().getSimpleName()), cause);
    }

    private static DeviceException notConnected(String detail) {
        return new DeviceException(new NotConnected(detail));
    }
}

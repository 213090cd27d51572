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

    /// A request to a path below the scanner's base.
    HttpRequest.Builder below(String path) {
        String root = base.getPath().endsWith("/") ? base.getPath() : base.getPath() + "/";
        return HttpRequest.newBuilder(base.resolve(root + path));
    }

    /// A request to a path of the scanner's host.
    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
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
                if (isThereWithin(SLICE, answer)) return answer.get();
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

    private static boolean isThereWithin(Duration slice, CompletableFuture<?> answer)
            throws InterruptedException, ExecutionException {
        try {
            answer.get(slice.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
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

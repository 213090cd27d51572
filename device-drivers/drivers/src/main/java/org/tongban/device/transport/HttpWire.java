// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.io.IOException;
import java.net.ConnectException;
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
import java.util.function.Consumer;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.Supervisor.Wanted;

/// HTTP exchanges with a device, bounded in time and size, and given up when nobody wants them any more. Goes
/// straight
/// to the device, past any proxy of the terminal. One thread asks; another may close.
public final class HttpWire implements AutoCloseable {
    /// How long a connection may take to stand.
    public static final Duration CONNECT = Duration.ofSeconds(3);

    /// While this is bound, each exchange of the thread is told to it as one line: method, path, status, size. Never a
    /// body: a citizen's paper may be in it.
    public static final ScopedValue<Consumer<String>> RECORDED = ScopedValue.newInstance();

    private static final Duration SLICE = Duration.ofMillis(250);

    private final String device;
    private final long largestBody;
    private final HttpClient client;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// A wire to one device.
    ///
    /// @param device its host and port, for faults
    /// @param largestBody of an answer, in bytes; a longer one is `Garbled`
    public HttpWire(String device, long largestBody) {
        this.device = device;
        this.largestBody = largestBody;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /// One exchange.
    ///
    /// @throws DeviceException with `NotConnected`, `NoAnswer`, or `Garbled` when the body broke off
    public HttpResponse<byte[]> send(HttpRequest request, Duration bound, Wanted wanted) throws DeviceException {
        var headersCame = new AtomicBoolean();
        HttpResponse.BodyHandler<byte[]> body = head -> {
            headersCame.set(true);
            return BodyHandlers.limiting(BodyHandlers.ofByteArray(), largestBody)
                    .apply(head);
        };
        var answer = client.sendAsync(request, body);
        try {
            HttpResponse<byte[]> came = await(answer, bound, wanted);
            record(request, came);
            return came;
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause(), headersCame.get());
        }
    }

    /// Waits, unless the wire is closed meanwhile.
    public void rest(Duration pause) throws DeviceException {
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

    private static void record(HttpRequest request, HttpResponse<byte[]> came) {
        if (!RECORDED.isBound()) return;
        RECORDED.get()
                .accept(request.method() + " " + request.uri().getRawPath() + " " + came.statusCode() + " #"
                        + came.body().length);
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
        if (cause instanceof ConnectException) return notConnected(device);
        if (cause instanceof IOException && headersCame)
            return new DeviceException(new Garbled("answer cut short"), cause);
        return new DeviceException(new NotConnected(cause.getClass().getSimpleName()), cause);
    }

    private static DeviceException notConnected(String detail) {
        return new DeviceException(new NotConnected(detail));
    }
}

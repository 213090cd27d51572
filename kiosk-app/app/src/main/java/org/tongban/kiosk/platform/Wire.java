// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/// Sends one request and waits for the whole answer, never longer than its bound. Thread-safe.
final class Wire implements AutoCloseable {

    private static final long LARGEST_ANSWER = 8L << 20;

    private static final Pattern ALERT = Pattern.compile("fatal alert: ([a-z_]{3,40})");

    private final HttpClient http;
    private final String terminalId;
    private final Clock clock;
    private final AtomicReference<OptionalLong> offset = new AtomicReference<>(OptionalLong.empty());

    Wire(PlatformSettings settings, Clock clock) {
        this.http = Connections.open(settings);
        this.terminalId = settings.terminalId();
        this.clock = clock;
    }

    HttpRequest.Builder to(URI uri) {
        return HttpRequest.newBuilder(Reach.allowed(uri)).header("Terminal-Id", terminalId);
    }

    /// The whole answer, of whatever kind, or why none came.
    Answer<HttpResponse<byte[]>> send(HttpRequest request, Duration patience) {
        return send(request, patience, LARGEST_ANSWER);
    }

    /// @param largest bytes of a body; a larger one breaks the connection
    Answer<HttpResponse<byte[]>> send(HttpRequest request, Duration patience, long largest) {
        Instant sent = clock.instant();
        // A request's own timeout ends with the headers; a body may still trickle for ever, so the bound is around
        // both.
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), largest));
        try {
            HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer.Accepted<>(measured(response, sent));
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Answer.Unreachable<>("no answer in " + patience.toSeconds() + " s");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unreachable<>("interrupted");
        } catch (ExecutionException e) {
            return new Answer.Unreachable<>(reason(e));
        }
    }

    private static String reason(ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
            return alert(cause).orElseGet(() -> cause.getClass().getSimpleName());
        }
        throw new IllegalStateException("the HTTP client failed", e.getCause());
    }

    /// How the other side of TLS says no (RFC 8446 §6.2), such as `certificate_revoked`.
    private static Optional<String> alert(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            Matcher alert = ALERT.matcher(String.valueOf(one.getMessage()));
            if (one instanceof SSLException && alert.find()) {
                return Optional.of("TLS alert " + alert.group(1));
            }
        }
        return Optional.empty();
    }

    /// A date names the second in which it was written, so its middle is the best guess.
    private HttpResponse<byte[]> measured(HttpResponse<byte[]> response, Instant sent) {
        Instant middle = sent.plus(Duration.between(sent, clock.instant()).dividedBy(2));
        response.headers()
                .firstValue("Date")
                .flatMap(RetryAfter::date)
                .map(date -> Duration.between(middle, date.plusMillis(500)).toMillis())
                .ifPresent(millis -> offset.set(OptionalLong.of(millis)));
        return response;
    }

    OptionalLong clockOffsetMillis() {
        return offset.get();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

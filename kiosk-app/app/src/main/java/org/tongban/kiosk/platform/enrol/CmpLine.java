// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.tongban.kiosk.platform.Reach;
import org.tongban.kiosk.platform.enrol.EnrolmentException.Cause;

/// Carries one CMP message there and one back (RFC 6712 §3). Blocks the caller, 30 seconds at most.
public final class CmpLine {
    private static final String MEDIA_TYPE = "application/pkixcmp";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LARGEST = 1 << 20;
    private static final int OK = 200;

    private final HttpClient http;
    private final URI authority;

    /// @throws IllegalArgumentException when the address is not one that this terminal may talk to
    public CmpLine(HttpClient http, URI authority) {
        this.http = http;
        this.authority = Reach.allowed(authority);
    }

    GeneralPKIMessage exchange(byte[] message) throws EnrolmentException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(authority)
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .POST(BodyPublishers.ofByteArray(message))
                .build());
        try {
            // Some authorities send their error message with an HTTP error; what is CMP is taken as CMP.
            var heard = new GeneralPKIMessage(answer.body());
            // Of an empty body the library makes a message without anything in it.
            Objects.requireNonNull(heard.toASN1Structure());
            return heard;
        } catch (IOException | RuntimeException e) {
            String what =
                    answer.statusCode() == OK ? "something that is no CMP message" : "HTTP " + answer.statusCode();
            throw new EnrolmentException(
                    Cause.GARBAGE,
                    "the certificate authority answered with " + what + ": look at its address " + authority);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws EnrolmentException {
        var coming = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            coming.cancel(true);
            throw silent("within " + PATIENCE.toSeconds() + " s");
        } catch (InterruptedException _) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw silent("before this was ended");
        } catch (ExecutionException e) {
            String why = e.getCause() == null ? "" : e.getCause().getClass().getSimpleName();
            throw silent("(" + why + ")");
        }
    }

    private EnrolmentException silent(String why) {
        return new EnrolmentException(
                Cause.NO_ANSWER,
                "nobody answered at " + authority + " " + why + ": look at cable, proxy and the authority's address");
    }
}

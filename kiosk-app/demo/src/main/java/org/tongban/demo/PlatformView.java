// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;

/// Asks a platform beside the kiosk and past its line, with a client of its own.
final class PlatformView {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final GivenParts given;
    private final Certificates certificates;
    private final String platform;

    /// A view of the platform that the kiosk speaks to, whoever brought it.
    PlatformView(Outside outside) {
        this(outside.given(), outside.certificates(), outside.platformAddress());
    }

    /// A view of the platform that the caller brought, if any.
    PlatformView(GivenParts given, Certificates certificates) {
        this(given, certificates, given.platform().orElse(""));
    }

    private PlatformView(GivenParts given, Certificates certificates, String platform) {
        this.given = given;
        this.certificates = certificates;
        this.platform = platform;
    }

    /// What the platform says of a case.
    ///
    /// @throws IOException when it does not answer with 200; the message says what it did
    String caseText(String caseId) throws IOException {
        var answer = ask(platform + "/cases/" + caseId, "GET");
        if (answer.statusCode() != 200) {
            throw new IOException("the platform answers " + answer.statusCode() + " to GET /v1/cases/" + caseId);
        }
        return answer.body();
    }

    /// Sees whether what the caller brought is there: any answer of the platform and its tus server will do, and the
    /// key must be one that can verify a receipt.
    ///
    /// @throws PartTrouble in words for the caller
    void expectThere() throws PartTrouble {
        if (given.platform().isPresent()) {
            expectAnswer("--platform", platform + "/terminals/" + Terminal.ID + "/profile", "GET");
        }
        if (given.files().isPresent()) {
            expectAnswer("--files", given.files().get(), "OPTIONS");
        }
        if (given.platformKey().isPresent()) {
            expectKey(given.platformKey().get());
        }
    }

    private void expectAnswer(String option, String url, String method) throws PartTrouble {
        try {
            ask(url, method);
        } catch (IOException e) {
            throw new PartTrouble(option + " " + url + ": " + reason(e, url));
        }
    }

    /// A server that misses the client's certificate may say so only by breaking the connection (TLS 1.3).
    private static String reason(IOException e, String url) {
        return switch (e) {
            case HttpTimeoutException _ -> "no answer within " + PATIENCE.toSeconds() + " s";
            case ConnectException _ -> "nobody listens there";
            default ->
                url.startsWith("https:")
                        ? "TLS does not come about (" + e.getMessage() + "); see --ca and --client-cert"
                        : "the connection broke (" + e.getMessage() + ")";
        };
    }

    private void expectKey(String source) throws PartTrouble {
        try {
            JWK jwk = JWK.parse(source.contains("://") ? fetched(source) : Files.readString(Path.of(source)));
            if (!(jwk instanceof ECKey key) || !Curve.P_256.equals(key.getCurve())) {
                throw new PartTrouble("--platform-key " + source
                        + " is no key for ES256: a JWK with kty EC and crv P-256 is expected");
            }
        } catch (ParseException | MalformedInputException e) {
            throw new PartTrouble("--platform-key " + source + " is not one JWK: " + e.getMessage());
        } catch (PartTrouble e) {
            throw e;
        } catch (IOException e) {
            throw new PartTrouble("--platform-key " + source + ": " + reason(e, source));
        }
    }

    private String fetched(String url) throws IOException {
        var answer = ask(url, "GET");
        if (answer.statusCode() != 200) {
            throw new PartTrouble("--platform-key " + url + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> ask(String url, String method) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Terminal-Id", Terminal.ID)
                .header("Accept", "application/json")
                .header("Tus-Resumable", "1.0.0")
                .timeout(PATIENCE)
                .build();
        try (HttpClient http = certificates.client()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One request as the calls of the contract see it.
final class Call implements Seen.Request {
    private static final int LONGEST_JSON = 8 << 20;

    private final HttpExchange exchange;
    private byte[] whole = new byte[0];

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /// With `X-HTTP-Method-Override` (tus 1.0, "X-HTTP-Method-Override") taken into account.
    String method() {
        return header("X-HTTP-Method-Override").orElse(exchange.getRequestMethod());
    }

    /// The parts of the path, without the empty ones.
    List<String> parts() {
        return Stream.of(path().split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public String path() {
        return exchange.getRequestURI().getPath();
    }

    @Override
    public Optional<String> query(String name) {
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public String contentType() {
        return header("Content-Type").orElse("");
    }

    @Override
    public byte[] body() {
        return whole;
    }

    InputStream stream() {
        return exchange.getRequestBody();
    }

    /// The whole body of a JSON request.
    ///
    /// @throws IOException when the connection broke before the announced length
    byte[] wholeBody() throws IOException, Problem {
        var bytes = stream().readNBytes(LONGEST_JSON + 1);
        if (bytes.length > LONGEST_JSON) throw new Problem(413, "content-too-large", "more than 8 MiB of JSON");
        var announced = header("Content-Length").map(Long::parseLong).orElse((long) bytes.length);
        if (announced != bytes.length) throw new IOException("the body ended early");
        whole = bytes;
        return bytes;
    }
}

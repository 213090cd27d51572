// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;

/// Where a request wants to go, read from its request target (RFC 9112 clause 3.2).
///
/// @param path with query, for the origin form
record Target(String host, int port, String path) {

    /// Absolute form, `http://host[:port]/path`.
    static Target ofAbsolute(Head request) throws IOException {
        var uri = uri(target(request));
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) throw new IOException("not an absolute http URI");
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Target(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort(), path + query);
    }

    /// Authority form, `host:port`, of a CONNECT.
    static Target ofAuthority(Head request) throws IOException {
        var uri = uri("tunnel://" + target(request));
        if (uri.getHost() == null || uri.getPort() < 0) throw new IOException("not host:port");
        return new Target(uri.getHost(), uri.getPort(), "");
    }

    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    private static String target(Head request) throws IOException {
        var words = request.startLine().split(" ", -1);
        if (words.length != 3) throw new IOException("not a request line");
        return words[1];
    }

    private static URI uri(String text) throws IOException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IOException("not a URI", e);
        }
    }
}

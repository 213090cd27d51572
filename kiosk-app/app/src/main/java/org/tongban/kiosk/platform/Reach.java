// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.InetAddress;
import java.net.URI;

/// Which addresses the client may talk to: `https` anywhere, plain `http` on this machine only.
public final class Reach {

    private Reach() {}

    public static URI allowed(URI uri) {
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new IllegalArgumentException("not an address of a server: " + uri);
        }
        boolean open = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isThisMachine(host);
        if (!open) {
            throw new IllegalArgumentException(
                    "plain http is for this machine only, use https for " + host + ": " + uri);
        }
        return uri;
    }

    private static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        String literal = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return InetAddress.ofLiteral(literal).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            // A name. Asking the resolver would let it decide where personal data goes in the clear.
            return false;
        }
    }
}

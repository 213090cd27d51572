// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// What a terminal shows who it is with.
///
/// @param chain its own certificate first
/// @param authorities whom a renewal must come from, too
public record Certified(PrivateKey key, List<X509Certificate> chain, List<X509Certificate> authorities) {
    public Certified {
        chain = List.copyOf(chain);
        authorities = List.copyOf(authorities);
    }

    public X509Certificate own() {
        return chain.getFirst();
    }
}

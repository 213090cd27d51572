// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.net.InetSocketAddress;

/// How a process writes an address of its own on the READY line, and how its parent reads it.
public final class Wire {
    private Wire() {}

    /// `127.0.0.1:PORT`.
    public static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /// Reads an address as [#text] writes it.
    ///
    /// @throws IllegalArgumentException when the text is not `host:port`
    public static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("not host:port");
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}

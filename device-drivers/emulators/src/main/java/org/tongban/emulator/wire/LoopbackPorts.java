// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Finds free ports on the loop-back address.
///
/// They lie below the range from which systems take the ports of outgoing connections (Linux: from 32768, IANA:
/// from 49152). So nobody's outgoing connection takes a device's port while the device is unplugged, and a client
/// that tries the dead port again and again cannot connect to itself.
public final class LoopbackPorts {

    private static final int FIRST = 20_000;
    private static final int BEYOND = 30_000;
    private static final int TRIES = 200;

    private LoopbackPorts() {}

    /// A listening socket on a port that was free.
    public static ServerSocket open() throws IOException {
        var failure = new IOException("no free port");
        for (int i = 0; i < TRIES; i++) {
            try {
                return open(ThreadLocalRandom.current().nextInt(FIRST, BEYOND));
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    /// A listening socket on this very port.
    public static ServerSocket open(int port) throws IOException {
        var server = new ServerSocket();
        try {
            // Connections of the device's former life may still be in TIME_WAIT.
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(address(), port));
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /// 127.0.0.1, also where the system prefers IPv6.
    public static InetAddress address() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.tongban.emulator.wire.WirePort;

/// A TCP port behind which a trace is played again, from its beginning for each client.
public final class ReplayPort implements Closeable {

    private final WirePort port;

    private ReplayPort(WirePort port) {
        this.port = port;
    }

    /// Opens a free port.
    ///
    /// @throws IOException when the file cannot be read, or was written without what was on the card
    public static ReplayPort open(Path trace) throws IOException {
        var conversation = new ReplayConversation(Trace.read(trace));
        return new ReplayPort(new WirePort(WirePort.SecondClient.REPLACES_THE_FIRST, conversation));
    }

    /// Where to connect, as `tcp:127.0.0.1:PORT`.
    public String wire() {
        return "tcp:127.0.0.1:" + port.port();
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}

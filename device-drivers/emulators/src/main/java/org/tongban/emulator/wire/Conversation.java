// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What a device says to one client. Runs on that client's thread until the client or the port goes.
@FunctionalInterface
public interface Conversation {

    /// Speaks until the end of `in`. An [IOException] is the normal end when the wire is cut.
    void hold(InputStream in, OutputStream out) throws IOException;
}

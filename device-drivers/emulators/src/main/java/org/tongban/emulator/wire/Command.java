// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.IOException;

/// One command of a control socket. Runs on the thread of the client that asked.
@FunctionalInterface
public interface Command {

    /// Does what the command says.
    ///
    /// @param argument what stood behind the command's name, trimmed; may be empty
    /// @return what to put behind `OK`; may be empty; one line
    /// @throws RefusedException when the command makes no sense here; its message is shown behind `ERR`
    /// @throws IOException when a port or a file did not do what it should
    String run(String argument) throws RefusedException, IOException;
}

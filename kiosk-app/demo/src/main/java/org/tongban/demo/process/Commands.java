// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.util.List;

/// The commands of one process, as they come in over its [ControlSocket].
@FunctionalInterface
public interface Commands {

    /// Carries out one command on a thread of the control socket; several may come at once.
    ///
    /// @param words of the command line, never empty
    /// @return what follows `OK ` in the answer; one line, may be empty
    /// @throws CommandRefused when the command is unknown or cannot be carried out
    String carryOut(List<String> words) throws CommandRefused;
}

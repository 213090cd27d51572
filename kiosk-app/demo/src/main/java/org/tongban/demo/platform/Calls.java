// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;

/// A part of the interface: answers the calls below one path. Called by many threads at once.
@FunctionalInterface
interface Calls {

    /// Answers one call.
    ///
    /// @throws Problem to be answered as such
    /// @throws IOException when the client's connection or a file fails
    Answer answer(Call call) throws IOException, SQLException, Problem;
}

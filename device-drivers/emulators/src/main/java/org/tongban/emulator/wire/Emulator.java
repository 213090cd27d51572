// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.Closeable;

/// A whole emulated device: its wire and the control socket that moves it. Open from its construction to its end.
public interface Emulator extends Closeable {

    /// Where the kiosk finds the device, as it stands in the settings: `tcp:HOST:PORT` or an address.
    String wire();

    /// Where a person or a test moves it.
    ControlSocket control();
}

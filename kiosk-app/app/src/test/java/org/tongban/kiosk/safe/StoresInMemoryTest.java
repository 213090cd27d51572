// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Clock;

class StoresInMemoryTest implements StoresContract {
    @Override
    public Kept kept() {
        return Kept.inMemory(Clock.fixed(NOW, SafeTest.SETTINGS.zone()));
    }
}

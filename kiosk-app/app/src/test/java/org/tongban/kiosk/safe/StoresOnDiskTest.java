// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class StoresOnDiskTest implements StoresContract {
    @TempDir
    Path folder;

    private Optional<Safe> safe = Optional.empty();

    @Override
    public Kept kept() {
        Safe opened = Safe.open(folder, SafeTest.SETTINGS, Clock.fixed(NOW, SafeTest.SETTINGS.zone()));
        safe = Optional.of(opened);
        return Kept.on(opened);
    }

    @AfterEach
    void close() {
        safe.ifPresent(Safe::close);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.Set;

/// Items that staff of this hall have stopped on this terminal, whatever the catalogue says. Kept over a restart.
/// Thread-safe.
public interface StoppedItems {
    Set<String> all();

    void stop(String code);

    void start(String code);
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.util.Optional;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.safe.Safe;

/// Nobody sends from a safe that was copied to another machine, until a technician says that it was moved
/// (`queue adopt`). Thread-safe.
record HomeLease(Safe safe, Optional<String> machine) implements Lease {
    private boolean isHome() {
        return machine.map(safe.home()::isAt).orElse(true);
    }

    @Override
    public boolean hold() {
        return isHome() && safe.lease().hold();
    }

    @Override
    public void release() {
        safe.lease().release();
    }

    @Override
    public Optional<String> otherHolder() {
        return isHome() ? safe.lease().otherHolder() : Optional.of("another machine");
    }
}

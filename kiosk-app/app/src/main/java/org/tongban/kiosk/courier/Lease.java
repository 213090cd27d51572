// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.Optional;

/// Lets one courier work at a time, whatever process it lives in. Thread-safe.
public interface Lease {

    /// Takes the lease or keeps it. It ends by itself some minutes after the last call, and at once when its holder's
    /// process is dead.
    ///
    /// @return whether it is ours now
    boolean hold();

    /// Gives it back, if it is ours.
    void release();

    /// Who has it when it is not ours, for staff: `pid 4711`.
    Optional<String> otherHolder();

    /// For a courier that is alone by construction.
    static Lease alone() {
        return new Lease() {
            @Override
            public boolean hold() {
                return true;
            }

            @Override
            public void release() {}

            @Override
            public Optional<String> otherHolder() {
                return Optional.empty();
            }
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

/// Whether somebody listens by an earphone, so that only they hear. Asked before each personal sentence, from any
/// thread; may take some milliseconds.
@FunctionalInterface
public interface Jack {

    /// What is known.
    enum State {
        EARPHONE,
        NONE,
        /// There is no sensor, or it does not answer. Treated as [#NONE].
        UNKNOWN
    }

    State state();

    /// For a machine without a sensor.
    static Jack unknown() {
        return () -> State.UNKNOWN;
    }
}

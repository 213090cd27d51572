// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

/// Whether a card that was read lies on the reader still.
public enum CardPresence {
    LYING,
    GONE,
    /// The reader finds a card only once; it cannot tell one that lies there from none.
    UNKNOWN
}

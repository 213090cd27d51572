// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// Who can put a fault right. XFS4IoT calls this the action hint of an error event.
public enum Mender {
    /// The person in front of the terminal, at once: put the card back, lay the pages in.
    CITIZEN,
    /// Hall staff with what the hall has: paper, a cover to close.
    STAFF,
    /// A technician.
    SERVICE,
    /// Nobody: it comes back by itself in a moment.
    ITSELF
}

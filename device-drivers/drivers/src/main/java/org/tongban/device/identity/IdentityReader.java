// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import java.util.Optional;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;

/// Reads identity documents with a chip.
public interface IdentityReader extends Device {

    /// Model and SAM number as the reader tells them, for the case's identity evidence.
    String model();

    /// Waits at most `patience` for a card and reads it.
    ///
    /// @param whenCardFound runs on the calling thread as soon as a card answers, before it is read
    /// @return empty when nobody put a card down in time
    /// @throws DeviceException with `CardMoved`, `CardRefused` or `UnknownCard` when the card is the trouble
    Optional<IdentityDocument> read(Duration patience, Runnable whenCardFound) throws DeviceException;

    /// Whether the card that was read last lies there still; to be asked soon after the read and again while somebody
    /// is to take it away. Most readers cannot tell.
    default CardPresence cardAfterRead() throws DeviceException {
        return CardPresence.UNKNOWN;
    }
}

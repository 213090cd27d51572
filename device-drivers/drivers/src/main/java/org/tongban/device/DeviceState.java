// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Instant;
import java.util.Optional;

/// What is known of a device at one moment. Immutable; handed out on every change.
///
/// @param status the state in XFS4IoT's words
/// @param fault why it is not [DeviceStatus#ONLINE], when something is known
/// @param since when this state began
public record DeviceState(DeviceStatus status, Optional<DeviceFault> fault, Instant since) {

    public boolean isOnline() {
        return status == DeviceStatus.ONLINE;
    }
}

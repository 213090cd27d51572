// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// The states of XFS4IoT's `Common.Status.device`, as far as our devices can tell them apart.
public enum DeviceStatus {
    /// Being opened for the first time; nothing is known yet.
    STARTING,
    ONLINE,
    /// There, but does not answer or refuses to work.
    OFFLINE,
    /// Not connected.
    NO_DEVICE,
    HARDWARE_ERROR,
    /// Waits for a person: paper, cover, jam.
    USER_ERROR
}

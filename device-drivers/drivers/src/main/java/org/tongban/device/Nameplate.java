// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// What a device tells of itself when it is asked who it is. Each is empty where it tells nothing.
///
/// @param maker who made it
/// @param model as the device says it
/// @param firmware its program's version
/// @param serialNumber of this very device
public record Nameplate(String maker, String model, String firmware, String serialNumber) {
    /// Of a device that tells its serial number at most.
    static Nameplate of(Device device) {
        return new Nameplate("", "", "", device.serialNumber().orElse(""));
    }
}

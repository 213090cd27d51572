// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Nameplate;

/// What certification asks of one kind of device. Each call opens what it needs and closes it again; what it tells
/// holds no person's data.
interface Examination {

    /// Opens the device.
    Device open() throws DeviceException, IOException;

    /// What it can do, as it says itself.
    Map<String, Object> abilities() throws DeviceException, IOException;

    /// Lets it work once.
    Map<String, Object> work() throws DeviceException, IOException, TroubleException;

    /// Has the person make a mistake that people make, and looks whether the device tells of it and recovers.
    Map<String, Object> mistake() throws DeviceException, IOException, TroubleException;

    /// What is odd about it, in words of the documentation.
    List<String> quirks();

    /// What the device tells of itself.
    default Nameplate nameplate() throws DeviceException, IOException {
        try (Device device = open()) {
            return device.nameplate();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Duration;

/// Everything that can go wrong with a device, said in terms of who can mend it.
/// Values only: no text for people, no personal data.
public sealed interface DeviceFault {

    /// The path, port or address does not exist or was taken away.
    record NotConnected(String detail) implements DeviceFault {}

    /// Another program holds the device.
    record Occupied(String detail) implements DeviceFault {}

    /// Nothing came within the bound.
    record NoAnswer(Duration waited) implements DeviceFault {}

    /// The line is open and takes bytes, and nothing was ever said on it: a device that cannot speak, or that is off.
    /// It
    /// stays open, for what can be done without an answer.
    record Mute(Duration waited) implements DeviceFault {}

    /// Bytes came that are no answer of this protocol.
    record Garbled(String detail) implements DeviceFault {}

    /// The card was moved or taken away while it was being read.
    record CardMoved() implements DeviceFault {}

    /// The card or its content is damaged, not genuine or refused; `code` is what the reader said.
    record CardRefused(String code) implements DeviceFault {}

    /// A card that the reader or we do not know.
    record UnknownCard(String detail) implements DeviceFault {}

    record PaperOut() implements DeviceFault {}

    record CoverOpen() implements DeviceFault {}

    /// Paper or cutter is stuck.
    record PaperJam(String detail) implements DeviceFault {}

    /// Nothing lies in the feeder or on the glass.
    record NothingToScan() implements DeviceFault {}

    /// The device is busy with someone else's job.
    record Busy() implements DeviceFault {}

    /// The device itself says that it is broken; `code` is what it said.
    record Broken(String code) implements DeviceFault {}

    /// The device does not know this command.
    record Unsupported(String detail) implements DeviceFault {}

    /// Who can put it right.
    default Mender mender() {
        return switch (this) {
            case CardMoved _, CardRefused _, UnknownCard _, NothingToScan _ -> Mender.CITIZEN;
            case PaperOut _, CoverOpen _, PaperJam _, Mute _ -> Mender.STAFF;
            case NotConnected _, NoAnswer _, Garbled _, Busy _ -> Mender.ITSELF;
            case Occupied _, Broken _, Unsupported _ -> Mender.SERVICE;
        };
    }

    /// The state of a device that has this fault.
    default DeviceStatus status() {
        return switch (this) {
            case NotConnected _ -> DeviceStatus.NO_DEVICE;
            case NoAnswer _, Mute _, Garbled _, Occupied _, Busy _ -> DeviceStatus.OFFLINE;
            case PaperOut _, CoverOpen _, PaperJam _ -> DeviceStatus.USER_ERROR;
            case Broken _, Unsupported _ -> DeviceStatus.HARDWARE_ERROR;
            case CardMoved _, CardRefused _, UnknownCard _, NothingToScan _ -> DeviceStatus.ONLINE;
        };
    }

    /// True when the device stays open: the fault lies with what a person laid down, or it is one that no reopening
    /// mends.
    default boolean leavesDeviceUsable() {
        return status() == DeviceStatus.ONLINE || status() == DeviceStatus.USER_ERROR || this instanceof Mute;
    }
}

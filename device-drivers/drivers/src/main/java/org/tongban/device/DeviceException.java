// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import org.jspecify.annotations.Nullable;

/// A device failed. The [DeviceFault] says what happened and who can mend it.
public final class DeviceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DeviceFault fault;

    public DeviceException(DeviceFault fault) {
        this(fault, null);
    }

    public DeviceException(DeviceFault fault, @Nullable Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public DeviceFault fault() {
        return fault;
    }
}

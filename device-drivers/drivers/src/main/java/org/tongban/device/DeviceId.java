// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// Names a device of this terminal, for people, threads and logs: `id-reader`, `receipt-printer`, `scanner`.
public record DeviceId(String value) {
    public DeviceId {
        if (!value.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("a device id is lower-case letters, digits and dashes: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

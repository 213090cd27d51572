// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

/// The key as it is, in a file that only this user may read.
record KeyInFile() implements KeyGuard {
    @Override
    public String name() {
        return "file";
    }

    @Override
    public boolean isWeak() {
        return true;
    }

    @Override
    public String suffix() {
        return "";
    }

    @Override
    public byte[] close(byte[] key) {
        return key.clone();
    }

    @Override
    public byte[] open(byte[] closed) {
        return closed.clone();
    }
}

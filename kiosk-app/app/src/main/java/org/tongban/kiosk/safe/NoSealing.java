// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

/// Leaves everything readable. Only for a demonstration without personal data, and to prove that sealing is what hides.
final class NoSealing implements Sealing {

    @Override
    public byte version() {
        return 0;
    }

    @Override
    public byte[] freshKey() {
        return new byte[0];
    }

    @Override
    public byte[] wrap(byte[] key, String identity) {
        return key.clone();
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String identity) {
        return wrapped.clone();
    }

    @Override
    public byte[] seal(byte[] key, byte[] content, String identity) {
        return content.clone();
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, String identity) {
        return sealed.clone();
    }
}

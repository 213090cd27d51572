// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.HexFormat;

/// Wraps the private keys of older PEM files into PKCS#8 (RFC 5208), which is what Java reads: RSA from PKCS#1 (RFC
/// 8017, A.1.2), EC from SEC 1 (RFC 5915).
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int PARAMETERS = 0xA0;
    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final byte[] EC = HexFormat.of().parseHex("06072a8648ce3d0201");

    private Der() {}

    static byte[] pkcs8OfRsa(byte[] pkcs1) {
        return element(SEQUENCE, VERSION_0, RSA, element(OCTETS, pkcs1));
    }

    static byte[] pkcs8OfEc(byte[] sec1) throws GeneralSecurityException {
        byte[] algorithm = element(SEQUENCE, EC, curve(sec1));
        return element(SEQUENCE, VERSION_0, algorithm, element(OCTETS, sec1));
    }

    /// The curve's name, from behind version and key.
    private static byte[] curve(byte[] sec1) throws GeneralSecurityException {
        int at = content(sec1, 0);
        while (at < sec1.length) {
            int start = content(sec1, at);
            int end = start + length(sec1, at);
            if (end > sec1.length) break;
            if ((sec1[at] & 0xFF) == PARAMETERS) return Arrays.copyOfRange(sec1, start, end);
            at = end;
        }
        throw new InvalidKeyException("the EC key names no curve");
    }

    /// Where the content of the element at `at` begins.
    private static int content(byte[] der, int at) throws GeneralSecurityException {
        if (at + 1 >= der.length) throw new InvalidKeyException("not a DER key");
        int first = der[at + 1] & 0xFF;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7F);
    }

    private static int length(byte[] der, int at) throws GeneralSecurityException {
        int start = content(der, at);
        if (start == at + 2) return der[at + 1] & 0xFF;
        int length = 0;
        for (int i = at + 2; i < start && i < der.length; i++) length = length << 8 | (der[i] & 0xFF);
        return length;
    }

    private static byte[] element(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : parts) content.writeBytes(part);
        int length = content.size();
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (length >= 0x100) {
            whole.writeBytes(new byte[] {(byte) 0x82, (byte) (length >> 8)});
        } else if (length >= 0x80) {
            whole.write(0x81);
        }
        whole.write(length);
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The platform's P-256 key pairs. Each is made when it is first asked for and kept in the database, so that a restart
/// signs with the same key.
final class KeyRing {
    private final Database database;

    KeyRing(Database database) {
        this.database = database;
    }

    KeyPair of(Purpose purpose) throws SQLException {
        return database.inTransaction(session -> {
            var kept = session.one(
                    KeyRing::read,
                    "SELECT private_pkcs8, public_spki FROM signing_key WHERE purpose = ?",
                    purpose.name());
            if (kept.isPresent()) return kept.get();
            var made = fresh();
            session.update(
                    "INSERT INTO signing_key (purpose, private_pkcs8, public_spki) VALUES (?, ?, ?)",
                    purpose.name(),
                    made.getPrivate().getEncoded(),
                    made.getPublic().getEncoded());
            return made;
        });
    }

    enum Purpose {
        RECEIPT,
        CATALOG,
        ESCROW
    }

    static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has P-256", e);
        }
    }

    private static KeyPair read(ResultSet row) throws SQLException {
        try {
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(row.getBytes("public_spki"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(row.getBytes("private_pkcs8"))));
        } catch (GeneralSecurityException e) {
            throw new SQLException("a kept key cannot be read", e);
        }
    }
}

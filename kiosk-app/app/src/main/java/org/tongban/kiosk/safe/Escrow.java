// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.UnreadableException;

/// Wraps every case's key to the platform's escrow key too, so that a dead terminal's disk can be rescued by the
/// platform: a JWE (RFC 7516, ECDH-ES+A256KW, A256GCM) of the case key as a JWK (RFC 7517 clause 7). Only the public
/// key
/// is here. Thread-safe.
public final class Escrow {
    private static final Logger LOG = LoggerFactory.getLogger(Escrow.class);
    private static final String FACT = "escrow-key";
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Sealing sealing;
    private final SqliteJournal journal;

    Escrow(Database database, Sealing sealing, SqliteJournal journal) {
        this.database = database;
        this.sealing = sealing;
        this.journal = journal;
    }

    private record Wrapped(CaseId caseId, byte[] key) {}

    /// Takes the profile's escrow key, and wraps to it what is not yet. A key of a kind that is not agreed changes
    /// nothing. Call it from a background thread.
    ///
    /// @return how many case keys were wrapped
    public int learn(String jwk) {
        Optional<ECKey> key = parsed(jwk);
        if (key.isEmpty()) {
            LOG.warn("the profile's escrow key is not one for ECDH-ES on P-256 and is passed over");
            return 0;
        }
        database.inTransaction(session -> remember(session, key.get()));
        int all = 0;
        for (int some = wrapSome(key.get()); some > 0; some = wrapSome(key.get())) {
            all += some;
        }
        return all;
    }

    private int remember(Session session, ECKey key) throws SQLException {
        String text = key.toPublicJWK().toJSONString();
        if (Facts.read(session, FACT).equals(Optional.of(text))) {
            return 0;
        }
        Facts.write(session, FACT, text);
        session.update("UPDATE case_key SET escrow = NULL");
        return journal.append(session, "ESCROW_KEY", "", Map.of("kid", String.valueOf(key.getKeyID())));
    }

    private int wrapSome(ECKey key) {
        return database.inTransaction(session -> {
            List<Wrapped> some = session.list(
                    row -> new Wrapped(CaseId.parse(row.getString(1)), row.getBytes(2)),
                    "SELECT case_id, wrapped FROM case_key WHERE escrow IS NULL LIMIT ?",
                    AT_ONCE);
            for (Wrapped one : some) {
                session.update(
                        "UPDATE case_key SET escrow = ? WHERE case_id = ?", again(one, key), one.caseId.toString());
            }
            return some.size();
        });
    }

    /// Empty text for a key that does not open any more: it must not be tried for ever.
    private String again(Wrapped one, ECKey key) {
        try {
            return wrapped(sealing.unwrap(one.key, CaseKeys.identity(one.caseId)), one.caseId, key);
        } catch (UnreadableException _) {
            return "";
        }
    }

    /// The case's key for the platform; empty as long as no escrow key is known.
    Optional<String> of(Session session, CaseId caseId, byte[] key) throws SQLException {
        return Facts.read(session, FACT).flatMap(Escrow::parsed).map(escrow -> wrapped(key, caseId, escrow));
    }

    private static String wrapped(byte[] key, CaseId caseId, ECKey escrow) {
        var payload = new OctetSequenceKey.Builder(Base64URL.encode(key))
                .keyID(caseId.toString())
                .build();
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                .keyID(escrow.getKeyID())
                .contentType("jwk+json")
                .build();
        var jwe = new JWEObject(header, new Payload(payload.toJSONString()));
        try {
            jwe.encrypt(new ECDHEncrypter(escrow));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot wrap a case key", e);
        }
        return jwe.serialize();
    }

    private static Optional<ECKey> parsed(String jwk) {
        try {
            return JWK.parse(jwk) instanceof ECKey key && Curve.P_256.equals(key.getCurve())
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    /// How many kept cases could not be rescued from this disk by the platform.
    public int missing() {
        return database.inTransaction(session -> session.one(row -> row.getInt(1), """
            SELECT COUNT(*) FROM case_key k JOIN case_file c ON c.case_id = k.case_id
            WHERE k.escrow IS NULL OR k.escrow = ''
            """))
                .orElse(0);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The public keys that may sign receipts, by their `kid`: those of the last profile, and the configured one.
/// Thread-safe.
final class PlatformKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformKeys.class);

    private final PlatformClient client;
    private volatile Map<String, ECPublicKey> ofProfile = Map.of();
    private volatile Map<String, ECPublicKey> configured = Map.of();
    private volatile Optional<ECPublicKey> configuredWithoutId = Optional.empty();

    PlatformKeys(PlatformClient client) {
        this.client = client;
    }

    /// Asks the platform once when the key is not known.
    Optional<ECPublicKey> byId(String kid) {
        Optional<ECPublicKey> known = known(kid);
        if (known.isPresent()) {
            return known;
        }
        refresh();
        return known(kid);
    }

    void learn(Profile profile) {
        ofProfile = parse(profile.platformKeys());
    }

    private Optional<ECPublicKey> known(String kid) {
        return Optional.ofNullable(ofProfile.get(kid))
                .or(() -> Optional.ofNullable(configured.get(kid)))
                .or(() -> configuredWithoutId);
    }

    private void refresh() {
        client.settings().key().flatMap(this::load).ifPresent(this::configure);
        if (client.profile() instanceof Answer.Accepted<Profile>(var profile)) {
            learn(profile);
        }
    }

    /// A key that was given by hand and has no `kid` of its own is the key whatever the receipt calls it.
    private void configure(String text) {
        configured = parse(List.of(text));
        configuredWithoutId = keyOf(text).filter(key -> key.getKeyID() == null).flatMap(PlatformKeys::publicKey);
    }

    private Optional<String> load(URI source) {
        if (!"file".equals(source.getScheme())) {
            return client.key(source) instanceof Answer.Accepted<String>(var jwk) ? Optional.of(jwk) : Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(source)));
        } catch (IOException e) {
            LOG.warn("the platform's key {} cannot be read", source, e);
            return Optional.empty();
        }
    }

    private static Map<String, ECPublicKey> parse(List<String> jwks) {
        var keys = new HashMap<String, ECPublicKey>();
        for (String text : jwks) {
            Optional<ECKey> named = keyOf(text).filter(key -> key.getKeyID() != null);
            named.flatMap(PlatformKeys::publicKey)
                    .ifPresent(key -> keys.put(named.get().getKeyID(), key));
        }
        return Map.copyOf(keys);
    }

    /// A platform may list keys of kinds that this terminal does not know.
    private static Optional<ECKey> keyOf(String text) {
        try {
            return JWK.parse(text) instanceof ECKey key && Curve.P_256.equals(key.getCurve())
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (ParseException e) {
            LOG.info("a key of the platform is passed over: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<ECPublicKey> publicKey(ECKey key) {
        try {
            return Optional.of(key.toECPublicKey());
        } catch (JOSEException e) {
            LOG.info("a key of the platform is passed over: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}

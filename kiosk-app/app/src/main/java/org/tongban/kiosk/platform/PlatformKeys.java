// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The public keys that may sign receipts, by their `kid`: those of the last profile, and the configured one.
/// Thread-safe.
final class PlatformKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformKeys.class);

    private final PlatformClient client;
    private volatile Map<String, ReceiptKey> ofProfile = Map.of();
    private volatile Map<String, ReceiptKey> configured = Map.of();
    private volatile Optional<ReceiptKey> configuredWithoutId = Optional.empty();

    PlatformKeys(PlatformClient client) {
        this.client = client;
    }

    /// Asks the platform once when the key is not known.
    Optional<ReceiptKey> byId(String kid) {
        Optional<ReceiptKey> known = known(kid);
        if (known.isPresent()) {
            return known;
        }
        refresh();
        return known(kid);
    }

    void learn(Profile profile) {
        ofProfile = parse(profile.platformKeys());
    }

    private Optional<ReceiptKey> known(String kid) {
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
        JsonNode jwk = node(text);
        configuredWithoutId = jwk.has("kid") ? Optional.empty() : ReceiptKey.of(jwk);
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

    private static Map<String, ReceiptKey> parse(List<String> jwks) {
        var keys = new HashMap<String, ReceiptKey>();
        for (String text : jwks) {
            JsonNode jwk = node(text);
            Optional<ReceiptKey> key = ReceiptKey.of(jwk);
            if (key.isEmpty()) {
                LOG.info("a key of the platform is passed over");
            } else if (jwk.has("kid")) {
                keys.put(jwk.path("kid").asString(), key.get());
            }
        }
        return Map.copyOf(keys);
    }

    private static JsonNode node(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}

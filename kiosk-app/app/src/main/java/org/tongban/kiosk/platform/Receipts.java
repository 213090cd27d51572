// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.CaseId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Verifies receipts: compact JWS (RFC 7515), ES256 or SM2 with a raw signature of 64 bytes, and every digest our own.
/// Thread-safe.
public final class Receipts {

    private static final Pattern COMPACT = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");
    private static final Set<Set<String>> HEADERS = Set.of(Set.of("alg", "kid"), Set.of("alg", "kid", "typ"));

    private static final Set<String> ALGORITHMS = Set.of("ES256", "SM2");

    private final PlatformKeys keys;

    public Receipts(PlatformClient client) {
        this.keys = new PlatformKeys(client);
    }

    /// What a receipt has to name.
    ///
    /// @param materials our own digests by material id
    public record Expected(CaseId caseId, String localNumber, String manifestSha256, Map<String, String> materials) {
        public Expected {
            materials = Map.copyOf(materials);
        }
    }

    /// Takes the keys of a profile that was fetched anyway.
    public void learn(Profile profile) {
        keys.learn(profile);
    }

    /// Checks the receipt; for an unknown key the profile is fetched once.
    public ReceiptCheck check(String jws, Expected expected) {
        try {
            return checked(jws, expected);
        } catch (JacksonException | IllegalArgumentException _) {
            return new ReceiptCheck.Wrong("the receipt cannot be read");
        } catch (NotAsAgreedException e) {
            return new ReceiptCheck.Wrong("the receipt is not as agreed: " + e.getMessage());
        }
    }

    private ReceiptCheck checked(String jws, Expected expected) {
        Matcher parts = COMPACT.matcher(jws);
        if (!parts.matches() || decode(parts.group(3)).length != 64) {
            return new ReceiptCheck.Wrong("the receipt is no compact JWS with a signature of 64 bytes");
        }
        JsonNode header = Json.read(decode(parts.group(1)));
        Optional<ReceiptKey> key = keys.byId(headerKeyId(header));
        if (key.isEmpty()) {
            return new ReceiptCheck.UnknownKey();
        }
        require("alg", Json.text(header, "alg").equals(key.get().algorithm()));
        byte[] content = jws.substring(0, jws.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        if (!key.get().verifies(content, decode(parts.group(3)))) {
            return new ReceiptCheck.Wrong("the receipt's signature is wrong");
        }
        return compared(jws, Json.read(decode(parts.group(2))), expected);
    }

    private static String headerKeyId(JsonNode header) {
        Set<String> names = header.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        if (!HEADERS.contains(names)) {
            throw new NotAsAgreedException("header members");
        }
        if (!ALGORITHMS.contains(Json.text(header, "alg"))) {
            throw new NotAsAgreedException("alg");
        }
        if (names.contains("typ") && !Json.text(header, "typ").equals("receipt+jws")) {
            throw new NotAsAgreedException("typ");
        }
        return Json.text(header, "kid");
    }

    private static ReceiptCheck compared(String jws, JsonNode payload, Expected expected) {
        require("caseId", Json.text(payload, "caseId").equals(expected.caseId.toString()));
        require(
                "localNumber",
                Json.optionalText(payload, "localNumber")
                        .orElse(expected.localNumber)
                        .equals(expected.localNumber));
        require("manifestSha256", Json.text(payload, "manifestSha256").equals(expected.manifestSha256));
        require("materials", Json.textMap(payload, "materials").equals(expected.materials));
        require("state", Json.text(payload, "state").equals("RECEIVED"));
        return new ReceiptCheck.Verified(
                new VerifiedReceipt(Json.text(payload, "caseNumber"), Json.time(payload, "receivedAt"), jws));
    }

    private static void require(String name, boolean holds) {
        if (!holds) {
            throw new NotAsAgreedException(name + " differs");
        }
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// How a case stands after its manifest was sent.
///
/// @param receipt a compact JWS, not yet verified; only a committed case has one
public record ManifestAnswer(State state, Optional<String> receipt) {

    /// Whether the platform has closed the case already.
    public enum State {
        OPEN,
        COMMITTED
    }

    static ManifestAnswer of(JsonNode node) {
        return switch (Json.text(node, "state")) {
            case "OPEN" -> new ManifestAnswer(State.OPEN, Optional.empty());
            case "COMMITTED" -> new ManifestAnswer(State.COMMITTED, Json.optionalText(node, "receipt"));
            default -> throw new NotAsAgreedException("state");
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the platform wants this terminal to run with.
public record HealthAnswer(Optional<String> configVersion, Optional<String> catalogEtag) {

    static HealthAnswer of(JsonNode node) {
        return new HealthAnswer(Json.code(node, "configVersion"), Json.optionalText(node, "catalogEtag"));
    }
}

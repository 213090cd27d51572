// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import tools.jackson.databind.JsonNode;

/// What happened to a case on the platform.
///
/// @param materials digests by material id
/// @param state one of the platform's words, such as `RECEIVED` or `IN_REVIEW`
public record CaseStatus(
        CaseId caseId,
        Optional<String> localNumber,
        String caseNumber,
        String itemName,
        String manifestSha256,
        Map<String, String> materials,
        String state,
        List<Step> states) {

    public CaseStatus {
        materials = Map.copyOf(materials);
        states = List.copyOf(states);
    }

    @Override
    public String toString() {
        return "CaseStatus[" + caseId + ", " + state + "]";
    }

    /// One state that the case went through.
    ///
    /// @param unit the office that set it
    public record Step(String state, Instant at, Optional<String> unit, Optional<String> note) {
        static Step of(JsonNode node) {
            return new Step(
                    Json.text(node, "state"),
                    Json.time(node, "at"),
                    Json.optionalText(node, "unit"),
                    Json.optionalText(node, "note"));
        }
    }

    static CaseStatus of(JsonNode node) {
        return new CaseStatus(
                caseId(Json.text(node, "caseId")),
                Json.optionalText(node, "localNumber"),
                Json.text(node, "caseNumber"),
                Json.text(node, "itemName"),
                Json.text(node, "manifestSha256"),
                Json.textMap(node, "materials"),
                Json.text(node, "state"),
                Json.items(node, "states").stream().map(Step::of).toList());
    }

    private static CaseId caseId(String text) {
        try {
            return CaseId.parse(text);
        } catch (IllegalArgumentException _) {
            throw new NotAsAgreedException("caseId");
        }
    }
}

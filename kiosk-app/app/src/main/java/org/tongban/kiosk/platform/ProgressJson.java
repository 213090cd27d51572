// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;
import tools.jackson.databind.JsonNode;

/// Reads what became of a case.
final class ProgressJson {
    private ProgressJson() {}

    static Progress of(JsonNode node) {
        return new Progress(
                caseId(node),
                Json.optionalText(node, "localNumber"),
                Json.text(node, "caseNumber"),
                Json.text(node, "itemName"),
                Json.text(node, "manifestSha256"),
                state(node),
                Json.items(node, "states").stream().map(ProgressJson::step).toList(),
                Json.items(node, "lanes").stream().map(ProgressJson::lane).toList(),
                Json.optionalText(node, "deadline").map(ProgressJson::day),
                Json.optionalText(node, "waitingFor"),
                Json.items(node, "corrections").stream()
                        .map(ProgressJson::correction)
                        .toList(),
                node.optional("result").filter(JsonNode::isObject).map(ProgressJson::result));
    }

    private static CaseId caseId(JsonNode node) {
        try {
            return CaseId.parse(Json.text(node, "caseId"));
        } catch (IllegalArgumentException _) {
            throw new NotAsAgreedException("caseId");
        }
    }

    private static CaseState state(JsonNode node) {
        return CaseState.of(Json.text(node, "state")).orElseThrow(() -> new NotAsAgreedException("state"));
    }

    private static Progress.Step step(JsonNode node) {
        return new Progress.Step(
                state(node), Json.time(node, "at"), Json.optionalText(node, "unit"), Json.optionalText(node, "note"));
    }

    private static Progress.Lane lane(JsonNode node) {
        return new Progress.Lane(
                caseId(node),
                Json.text(node, "itemName"),
                Json.text(node, "unit"),
                state(node),
                Json.time(node, "from"),
                Json.time(node, "until"),
                Json.optionalText(node, "waitsFor"));
    }

    /// A day, or a time with the offset of the place where the day is counted.
    private static LocalDate day(String text) {
        try {
            return text.length() > 10 ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new NotAsAgreedException("deadline");
        }
    }

    private static Progress.Correction correction(JsonNode node) {
        return new Progress.Correction(
                Json.optionalText(node, "materialCode"), Json.optionalText(node, "field"), Json.text(node, "text"));
    }

    private static Progress.Result result(JsonNode node) {
        return new Progress.Result(
                Json.text(node, "name"),
                Json.text(node, "number"),
                Json.optionalText(node, "documentUrl"),
                Json.optionalText(node, "collect"));
    }
}

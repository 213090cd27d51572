// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.List;
import org.tongban.kiosk.casework.CaseId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the platform says of cases that it was asked after.
///
/// @param unknown what it does not have
/// @param differing what it has with another manifest
public record Reconciled(List<CaseId> unknown, List<CaseId> differing) {
    /// Nothing was asked.
    public static final Reconciled NOTHING = new Reconciled(List.of(), List.of());

    public Reconciled {
        unknown = List.copyOf(unknown);
        differing = List.copyOf(differing);
    }

    /// One case to ask after.
    public record Asked(CaseId caseId, String manifestSha256) {}

    static ObjectNode body(List<Asked> asked) {
        ObjectNode body = Json.object();
        var cases = body.putArray("cases");
        for (Asked one : asked) {
            cases.addObject().put("caseId", one.caseId().toString()).put("manifestSha256", one.manifestSha256());
        }
        return body;
    }

    /// Both lists must be there: a portal's JSON is no confirmation.
    static Reconciled of(JsonNode node) {
        return new Reconciled(ids(node, "unknown"), ids(node, "differing"));
    }

    private static List<CaseId> ids(JsonNode node, String name) {
        if (!node.path(name).isArray()) {
            throw new NotAsAgreedException("no " + name);
        }
        try {
            return Json.items(node, name).stream()
                    .map(item -> CaseId.parse(item.stringValue("")))
                    .toList();
        } catch (IllegalArgumentException _) {
            throw new NotAsAgreedException(name);
        }
    }
}

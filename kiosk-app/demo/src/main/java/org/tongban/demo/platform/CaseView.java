// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A committed case as `GET /v1/cases/{caseId}` shows it.
final class CaseView {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration LANE = Duration.ofDays(10);

    private final CaseTable cases;
    private final Properties itemNames;

    /// @param itemNames by item code; an item without a name is shown by its code
    CaseView(CaseTable cases, Properties itemNames) {
        this.cases = cases;
        this.itemNames = itemNames;
    }

    ObjectNode of(Session session, StoredCase stored) throws SQLException {
        var shown = JsonNodeFactory.instance
                .objectNode()
                .put("caseId", stored.caseId())
                .put("localNumber", stored.localNumber())
                .put("caseNumber", stored.committed().orElseThrow().caseNumber())
                .put("itemName", itemNames.getProperty(stored.itemCode(), stored.itemCode()))
                .put("manifestSha256", stored.manifestSha256());
        var materials = shown.putObject("materials");
        for (var material : MAPPER.readTree(stored.manifest()).get("materials")) {
            materials.put(
                    material.get("materialId").stringValue(),
                    material.get("sha256").stringValue());
        }
        var states = cases.states(session, stored.caseId());
        shown.put("state", states.getLast().state());
        var list = shown.putArray("states");
        for (var state : states) {
            var entry = list.addObject().put("state", state.state()).put("at", time(state.at()));
            state.unit().ifPresent(unit -> entry.put("unit", unit));
        }
        addLanes(session, shown, stored);
        Office.addTo(session, shown, stored.caseId());
        return shown;
    }

    /// The cases that were handed in together, as lanes that run side by side; each office has ten days here.
    private void addLanes(Session session, ObjectNode shown, StoredCase stored) throws SQLException {
        var bundleId = MAPPER.readTree(stored.manifest()).path("bundleId").stringValue("");
        if (bundleId.isEmpty()) return;
        var lanes = shown.putArray("lanes");
        for (var sibling : cases.ofBundle(session, bundleId)) {
            var states = cases.states(session, sibling.caseId());
            var from = states.getFirst().at();
            lanes.addObject()
                    .put("caseId", sibling.caseId())
                    .put("itemName", itemNames.getProperty(sibling.itemCode(), sibling.itemCode()))
                    .put("unit", states.getLast().unit().orElse("综合受理"))
                    .put("state", states.getLast().state())
                    .put("from", time(from))
                    .put("until", time(from.plus(LANE)));
        }
    }

    /// RFC 3339 with the offset of the platform's place.
    static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(CaseTable.ZONE));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A refusal, answered as `application/problem+json` (RFC 9457). The detail names fields, never their content.
final class Problem extends Exception {
    private static final long serialVersionUID = 1L;
    private static final String TYPES = "https://tongban.example/problems/";

    private final int status;
    private final String type;
    private final String detail;
    private final ArrayList<String> materialIds;

    Problem(int status, String type, String detail) {
        this(status, type, detail, List.of());
    }

    /// @param materialIds extension member of `material-missing` and `digest-mismatch`; left out when empty
    Problem(int status, String type, String detail, List<String> materialIds) {
        super(type + ": " + detail);
        this.status = status;
        this.type = type;
        this.detail = detail;
        this.materialIds = new ArrayList<>(materialIds);
    }

    /// A manifest or list that will never be taken as it stands.
    static Problem caseRejected(String detail) {
        return new Problem(422, "case-rejected", detail);
    }

    /// The last word of its `type`.
    String type() {
        return type;
    }

    Answer answer() {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("type", TYPES + type);
        body.put("title", type.replace('-', ' '));
        body.put("status", status);
        body.put("detail", detail);
        addMaterialIds(body);
        return new Answer(status, "application/problem+json", Answer.bytes(body));
    }

    private void addMaterialIds(ObjectNode body) {
        if (materialIds.isEmpty()) return;
        var ids = body.putArray("materialIds");
        materialIds.forEach(ids::add);
    }
}

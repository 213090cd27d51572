// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What somebody says to a public consultation; nobody asks who they are. May be personal all the same: `toString`
/// shows no content.
///
/// @param consultation its code
/// @param answers by the question's id
public record Opinion(String consultation, String text, Map<String, List<String>> answers) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Opinion {
        answers = Map.copyOf(answers);
    }

    /// As the platform contract wants it.
    public Message message() {
        ObjectNode body = JSON.createObjectNode().put("text", text);
        body.set("answers", JSON.valueToTree(answers));
        return Message.fresh(Message.Kind.CONSULTATION_REPLY, consultation, JSON.writeValueAsBytes(body));
    }

    @Override
    public String toString() {
        return "Opinion[" + consultation + "]";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.Submission.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks what became of cases.
final class CaseQuestions implements Enquiries {
    private final Asking asking;
    private final ZoneId zone;

    /// @param zone of the times that are sent
    CaseQuestions(Asking asking, ZoneId zone) {
        this.asking = asking;
        this.zone = zone;
    }

    @Override
    public Heard<List<Progress>> casesOf(Person person, Evidence evidence) {
        ObjectNode body =
                Json.object().put("documentType", person.documentType()).put("documentNumber", person.documentNumber());
        body.set("identityEvidence", EvidenceJson.of(evidence, zone));
        return search(body);
    }

    @Override
    public Heard<List<Progress>> caseBy(String number, QueryCode code) {
        String member = LocalNumber.parse(number).isPresent() ? "localNumber" : "caseNumber";
        return search(Json.object().put(member, number).put("queryCode", code.value()));
    }

    @Override
    public Heard<FeedbackState> feedback(String trackingNumber) {
        return asking.get("/feedback/" + MessageAddress.encoded(trackingNumber), CaseQuestions::feedback);
    }

    private static FeedbackState feedback(JsonNode node) {
        String stage = Json.text(node, "state");
        return Arrays.stream(FeedbackState.Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .map(one -> new FeedbackState(one, Json.optionalText(node, "answer")))
                .orElseThrow(() -> new NotAsAgreedException("state"));
    }

    private Heard<List<Progress>> search(ObjectNode body) {
        return asking.post("/cases/search", body, Asking.each(ProgressJson::of));
    }
}

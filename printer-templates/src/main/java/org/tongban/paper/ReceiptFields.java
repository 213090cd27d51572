// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.tongban.paper.ReceiptData.Delivery;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Template;

/// What a receipt says, in the vocabulary of the templates.
final class ReceiptFields {
    private ReceiptFields() {}

    static Paper paper(ReceiptData data) {
        return data.delivery() == Delivery.DELIVERED ? Paper.RECEIPT_SLIP : Paper.SUBMISSION_SLIP;
    }

    static PaperFields of(ReceiptData data, Template template, Clock clock) {
        PaperFields fields = PaperFields.none()
                .with("state", template.word(isDelivered(data) ? "state.delivered" : "state.saved"))
                .with("hall.name", data.hallName())
                .with("hall.phone", data.windowPhone())
                .with("terminal.name", data.terminalName())
                .with("item.name", data.itemName())
                .with("item.department", data.department())
                .with("applicant.name", data.applicantMasked())
                .with("applicant.number", data.documentNumberMasked())
                .with("agent.name", data.agentMasked())
                .with("case.localNumber", data.localNumber())
                .with("case.savedAt", data.savedAt().toOffsetDateTime())
                .with("case.queryCode", data.queryCode())
                .with("case.code", data.qrContent())
                .with("materialsCount", count(data))
                .with(
                        "materials",
                        data.materials().stream().map(ReceiptFields::of).toList())
                .with("owed", data.owed().stream().map(ReceiptFields::of).toList());
        PaperFields told = isDelivered(data)
                ? fields.with("case.number", data.caseNumber())
                        .with("case.deliveredAt", data.deliveredAt().map(ZonedDateTime::toOffsetDateTime))
                : fields;
        return data.reprint() == 0
                ? told
                : told.with("reprint.count", Integer.toString(data.reprint()))
                        .with(
                                "reprint.at",
                                clock.instant().atZone(data.savedAt().getZone()).toOffsetDateTime());
    }

    /// What was not handed in on paper (read from a card, shared) has no pages to count.
    private static PaperFields of(ReceiptData.MaterialLine material) {
        PaperFields line = PaperFields.none().with("name", material.name());
        return material.pages() == 0 ? line : line.with("pages", Integer.toString(material.pages()));
    }

    private static PaperFields of(ReceiptData.OwedLine owed) {
        return PaperFields.none().with("name", owed.name()).with("until", owed.until());
    }

    private static Optional<Integer> count(ReceiptData data) {
        return Optional.of(data.materials().size()).filter(count -> count > 0);
    }

    private static boolean isDelivered(ReceiptData data) {
        return data.delivery() == Delivery.DELIVERED;
    }

    /// The local number with what makes this print another job than the one before.
    static String id(ReceiptData data) {
        String number = data.localNumber().replaceAll("[^0-9A-Za-z]", "");
        String tail = (isDelivered(data) ? "-D" : "-S") + data.reprint();
        return number.substring(0, Math.min(number.length(), 36 - tail.length())) + tail;
    }
}

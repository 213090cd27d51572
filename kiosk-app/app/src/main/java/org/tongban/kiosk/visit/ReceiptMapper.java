// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.catalog.Catalog.Hall;
import org.tongban.paper.ReceiptData;
import org.tongban.paper.ReceiptData.Delivery;
import org.tongban.paper.ReceiptData.MaterialLine;
import org.tongban.paper.ReceiptData.OwedLine;

/// What a receipt says about a saved case, by the truth of this moment. Pure.
public record ReceiptMapper(Hall hall, TerminalProfile terminal, ZoneId zone) {

    /// The receipt of a case as it stands now.
    ///
    /// @param printedBefore how often this paper of this case was printed before
    public ReceiptData receipt(SavedCase saved, int printedBefore) {
        Submission submission = saved.submission();
        return new ReceiptData(
                isDelivered(saved) ? Delivery.DELIVERED : Delivery.SAVED_LOCALLY,
                hall.name(),
                terminal.machineName(),
                saved.localNumber().grouped(),
                saved.caseNumber(),
                submission.item().name(),
                submission.item().department(),
                submission.applicant().maskedName(),
                submission.applicant().maskedNumber(),
                submission.agent().map(agent -> agent.person().maskedName()),
                handedInPapers(submission),
                owed(submission),
                at(saved.savedAt()),
                saved.receivedAt().map(this::at),
                saved.queryCode().grouped(),
                lookup(saved),
                hall.windowPhone(),
                printedBefore);
    }

    /// What the code on screen and paper holds: ASCII, nothing that tells who it is or lets anyone look inside.
    public static String lookup(SavedCase saved) {
        return "TB1:" + saved.localNumber().value();
    }

    public static boolean isDelivered(SavedCase saved) {
        return saved.delivery() == SavedCase.Delivery.DELIVERED;
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    private static List<MaterialLine> handedInPapers(Submission submission) {
        return submission.materials().stream()
                .filter(Material::isHandedIn)
                .map(material -> new MaterialLine(material.name(), material.pages()))
                .toList();
    }

    private static List<OwedLine> owed(Submission submission) {
        return submission.materials().stream()
                .flatMap(material -> material.dueDate().map(due -> new OwedLine(material.name(), due)).stream())
                .toList();
    }
}

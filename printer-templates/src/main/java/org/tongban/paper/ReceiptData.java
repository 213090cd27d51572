// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What a receipt says. Names and numbers come masked already; nothing here is to be masked by the paper.
///
/// @param delivery decides the heading: 材料提交凭证（本机保存，未送达） or 收件凭证
/// @param localNumber grouped for reading: `K310217 20251124 00017 6`
/// @param caseNumber the platform's number, once its receipt was verified
/// @param owed what was promised for later, with its last day
/// @param savedAt when the case was durably on the terminal's disk
/// @param deliveredAt when the platform's receipt says it received the case
/// @param qrContent ASCII, no personal data
/// @param reprint 0 for the first print, else how many times it was printed before (补打)
public record ReceiptData(
        Delivery delivery,
        String hallName,
        String terminalName,
        String localNumber,
        Optional<String> caseNumber,
        String itemName,
        String department,
        String applicantMasked,
        String documentNumberMasked,
        Optional<String> agentMasked,
        List<MaterialLine> materials,
        List<OwedLine> owed,
        ZonedDateTime savedAt,
        Optional<ZonedDateTime> deliveredAt,
        String queryCode,
        String qrContent,
        String windowPhone,
        int reprint) {
    public ReceiptData {
        materials = List.copyOf(materials);
        owed = List.copyOf(owed);
    }

    /// What may truthfully be said of the case.
    public enum Delivery {
        /// 已保存到本机（未送达）
        SAVED_LOCALLY,
        /// 已送达平台: a verified receipt is there.
        DELIVERED
    }

    /// One material with its pages.
    public record MaterialLine(String name, int pages) {}

    /// What was promised and is still to be brought.
    public record OwedLine(String name, LocalDate until) {}
}

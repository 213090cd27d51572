// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// One service item (GB/T 39046 table 4, as far as the journey needs it).
///
/// @param code implementation code (实施编码); text, its length is never checked
/// @param aliases everyday words for it
/// @param pinyin name and aliases in full pinyin and as initials, for the finder; never shown
/// @param listEntry where it stands in the published list: 权力清单第 n 项，现行有效
/// @param steps steps of the office (环节), as many as `flow` has
/// @param promisedDays working days; 0 means at once
/// @param legalPeriod in words, as the law says it
/// @param visits how many times the citizen must come
/// @param startsHere false when the guide is shown but the item can only be done elsewhere
public record Item(
        String code,
        String version,
        String name,
        String department,
        String theme,
        List<String> aliases,
        List<String> pinyin,
        String listEntry,
        int steps,
        int promisedDays,
        String legalPeriod,
        String fee,
        int visits,
        boolean startsHere,
        boolean allowsAgent,
        String consultPhone,
        String supervisePhone,
        List<MaterialSpec> materials,
        List<FlowStep> flow,
        List<LegalBasis> basis,
        List<Faq> faqs,
        String declaration,
        Form form) {
    public Item {
        aliases = List.copyOf(aliases);
        pinyin = List.copyOf(pinyin);
        materials = List.copyOf(materials);
        flow = List.copyOf(flow);
        basis = List.copyOf(basis);
        faqs = List.copyOf(faqs);
    }

    /// A paper that the item names.
    ///
    /// @param waiver why the citizen need not hand it in (免交), empty when they must
    /// @param showIf only needed under this condition on the answers
    public record MaterialSpec(
            String code,
            String name,
            String note,
            int pages,
            Optional<String> waiver,
            Optional<Condition> showIf,
            boolean agentOnly) {}

    /// One step of the office.
    ///
    /// @param time in words
    public record FlowStep(String name, String who, String time, String standard, String risk, String safeguard) {}

    public record LegalBasis(String law, String article, String text) {}

    public record Faq(String question, String answer) {}
}

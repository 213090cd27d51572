// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One service item: what the journey needs, and in `official` the rest of GB/T 39046 table 4.
///
/// @param code implementation code (实施编码); text, its length is never checked
/// @param aliases everyday words for it
/// @param pinyin more ways to type it; name and aliases are found by pinyin without being listed here
/// @param listEntry where it stands in the published list: 权力清单第 n 项，现行有效
/// @param steps steps of the office (环节), as many as `flow` has
/// @param promisedDays working days; 0 means at once
/// @param legalPeriod in words, as the law says it
/// @param visits how many times the citizen must come
/// @param startsHere false when the guide is shown but the item can only be done elsewhere
/// @param discretion what is looked at in judging, in plain words (裁量标准)
/// @param remedies what one can do against a decision
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
        Form form,
        Official official,
        List<Eligibility> eligibility,
        List<Situation> situations,
        List<String> discretion,
        List<String> remedies)
        implements Matter {
    public Item {
        aliases = List.copyOf(aliases);
        pinyin = List.copyOf(pinyin);
        materials = List.copyOf(materials);
        flow = List.copyOf(flow);
        basis = List.copyOf(basis);
        faqs = List.copyOf(faqs);
        eligibility = List.copyOf(eligibility);
        situations = List.copyOf(situations);
        discretion = List.copyOf(discretion);
        remedies = List.copyOf(remedies);
    }

    /// 清单之外无权力: only what stands in the published list, is in force and is meant for terminals can be begun.
    boolean canStart(LocalDate day) {
        return startsHere
                && !listEntry.isBlank()
                && official.access().terminals()
                && official.validity().covers(day);
    }

    /// The same with another form.
    Item with(Form other) {
        return new Item(
                code,
                version,
                name,
                department,
                theme,
                aliases,
                pinyin,
                listEntry,
                steps,
                promisedDays,
                legalPeriod,
                fee,
                visits,
                startsHere,
                allowsAgent,
                consultPhone,
                supervisePhone,
                materials,
                flow,
                basis,
                faqs,
                declaration,
                other,
                official,
                eligibility,
                situations,
                discretion,
                remedies);
    }

    /// The same under another code and name, to try things with many items.
    public Item renamed(String otherCode, String otherName) {
        return new Item(
                otherCode,
                version,
                otherName,
                department,
                theme,
                aliases,
                pinyin,
                listEntry,
                steps,
                promisedDays,
                legalPeriod,
                fee,
                visits,
                startsHere,
                allowsAgent,
                consultPhone,
                supervisePhone,
                materials,
                flow,
                basis,
                faqs,
                declaration,
                form,
                official,
                eligibility,
                situations,
                discretion,
                remedies);
    }

    /// The same in another version.
    public Item inVersion(String otherVersion) {
        return new Item(
                code,
                otherVersion,
                name,
                department,
                theme,
                aliases,
                pinyin,
                listEntry,
                steps,
                promisedDays,
                legalPeriod,
                fee,
                visits,
                startsHere,
                allowsAgent,
                consultPhone,
                supervisePhone,
                materials,
                flow,
                basis,
                faqs,
                declaration,
                form,
                official,
                eligibility,
                situations,
                discretion,
                remedies);
    }

    /// How many of the materials nobody has to bring (免交).
    public long waived() {
        return materials.stream()
                .filter(material -> material.waiver().isPresent())
                .count();
    }

    /// A paper that the item names.
    ///
    /// @param waiver why the citizen need not hand it in (免交), empty when they must
    /// @param showIf only needed under this condition on the answers
    /// @param waivedBy the waiver holds only while the answer to this field is the one that other offices gave
    /// @param follow when and against what it may be brought later; empty when it may not
    public record MaterialSpec(
            String code,
            String name,
            String note,
            int pages,
            Optional<String> waiver,
            Optional<Condition> showIf,
            boolean agentOnly,
            MaterialDetail detail,
            Optional<Follow> follow,
            Optional<String> waivedBy) {

        /// Whether both mean the same paper: same code, name and condition.
        public boolean isSameAs(MaterialSpec other) {
            return code.equals(other.code) && name.equals(other.name) && showIf.equals(other.showIf);
        }
    }

    /// The columns of GB/T 39046 table 4 and of the exchange table `up_task_material` for one paper.
    ///
    /// @param issuer 出具机构
    /// @param issueTime 出具时间要求
    /// @param originals 原件份数
    /// @param copies 复印件份数
    /// @param necessity 材料必要性
    /// @param form 材料形式: paper, electronic
    /// @param source 来源渠道
    /// @param standard 受理标准
    /// @param basis 依据
    /// @param sample where to see a filled-in one, may be empty
    /// @param trust trust level of 国办函〔2016〕108号: A to D
    public record MaterialDetail(
            String issuer,
            String issueTime,
            int originals,
            int copies,
            Necessity necessity,
            String form,
            String source,
            String standard,
            String basis,
            String sample,
            String trust) {}

    /// Must it be there?
    public enum Necessity {
        REQUIRED,
        /// Only in some cases; `showIf` or the words say which.
        IN_SOME_CASES,
        NOT_REQUIRED,
        /// May follow later against a written promise (容缺).
        MAY_FOLLOW
    }

    /// How a paper may follow later against a written promise.
    ///
    /// @param workingDays until it must be there, counted from the day after the promise
    /// @param consequence what happens when it does not come, in plain words
    /// @param when only on this condition on the answers; what an item requires otherwise cannot follow
    public record Follow(Kind kind, int workingDays, String consequence, Optional<Condition> when) {

        /// The law's two ways of handing in less than everything.
        public enum Kind {
            /// 容缺受理: a secondary paper is missing, the main ones are there.
            TOLERATED,
            /// 告知承诺: the applicant was told the conditions and promises to meet them.
            DECLARED
        }
    }

    /// One step of the office.
    ///
    /// @param time in words
    public record FlowStep(String name, String who, String time, String standard, String risk, String safeguard) {}

    public record LegalBasis(String law, String article, String text) {}

    public record Faq(String question, String answer) {}
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a citizen hands in, complete and signed, before it has a number. Its material files are already sealed
/// in the [MaterialVault].
///
/// @param answers the form's data, in the form's order; strings, booleans and lists of strings
/// @param sources where each answer came from
public record Submission(
        CaseId caseId,
        ItemRef item,
        Person applicant,
        Optional<String> phone,
        Optional<Agent> agent,
        Evidence evidence,
        Map<String, Object> answers,
        Map<String, Source> sources,
        List<Material> materials,
        Signature signature,
        Instant declaredAt,
        Optional<Linked> linked) {
    public Submission {
        answers = Map.copyOf(answers);
        sources = Map.copyOf(sources);
        materials = List.copyOf(materials);
    }

    /// One that stands alone.
    public Submission(
            CaseId caseId,
            ItemRef item,
            Person applicant,
            Optional<String> phone,
            Optional<Agent> agent,
            Evidence evidence,
            Map<String, Object> answers,
            Map<String, Source> sources,
            List<Material> materials,
            Signature signature,
            Instant declaredAt) {
        this(
                caseId,
                item,
                applicant,
                phone,
                agent,
                evidence,
                answers,
                sources,
                materials,
                signature,
                declaredAt,
                Optional.empty());
    }

    /// The same, handed in with others.
    public Submission linked(Linked links) {
        return new Submission(
                caseId,
                item,
                applicant,
                phone,
                agent,
                evidence,
                answers,
                sources,
                materials,
                signature,
                declaredAt,
                Optional.of(links));
    }

    /// The bundle that a case was handed in with.
    ///
    /// @param id of this one handing-in
    /// @param code of the bundle in the catalogue
    /// @param siblings the other cases of it
    public record Linked(String id, String code, List<CaseId> siblings) {
        public Linked {
            siblings = List.copyOf(siblings);
        }
    }

    @Override
    public String toString() {
        return "Submission[" + caseId + "]";
    }

    /// The item as it was when the citizen began.
    public record ItemRef(String code, String version, String name, String department) {}

    /// Who brings the case for the applicant.
    ///
    /// @param authorisationMaterialId the material with the written authorisation
    public record Agent(Person person, String authorisationMaterialId) {}

    /// How the identity was established.
    public record Evidence(Method method, Optional<String> readerModel, Instant readAt, Verification verification) {}

    public enum Method {
        RESIDENT_CARD,
        SOCIAL_SECURITY_CARD,
        PASSPORT,
        CODE,
        STAFF
    }

    public enum Verification {
        CHIP_READ,
        AUTHENTICATED,
        PRESENCE_CHECKED,
        VOUCHED
    }

    /// Where an answer came from.
    public enum Source {
        CARD,
        SHARED,
        LICENCE,
        EARLIER,
        TYPED,
        CORRECTED
    }

    /// The signature and what it was made on.
    ///
    /// @param method PAD for a finger or pen on the glass
    public record Signature(String strokesSha256, String documentSha256, Instant signedAt, String method) {}
}

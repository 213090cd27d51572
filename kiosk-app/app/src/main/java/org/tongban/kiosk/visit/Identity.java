// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Instant;
import java.util.Optional;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission.Evidence;
import org.tongban.kiosk.casework.Submission.Method;
import org.tongban.kiosk.casework.Submission.Verification;

/// Who somebody is and how we know. Personal: `toString` shows nothing.
public record Identity(Person person, Evidence evidence) {

    /// What a plain chip read tells: the document's content, and nothing about who holds it.
    public static Identity read(IdentityDocument document, String readerModel, Instant readAt) {
        Optional<String> model = readerModel.isBlank() ? Optional.empty() : Optional.of(readerModel);
        return new Identity(
                person(document), new Evidence(Method.RESIDENT_CARD, model, readAt, Verification.CHIP_READ));
    }

    private static Person person(IdentityDocument document) {
        return new Person(
                document.name().strip(),
                document.documentType(),
                document.number(),
                sexCode(document.sex()),
                document.nation().map(IdentityDocument.Nation::name),
                document.birth(),
                document.address(),
                document.validity().text());
    }

    /// GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated.
    private static String sexCode(IdentityDocument.Sex sex) {
        return switch (sex) {
            case UNKNOWN -> "0";
            case MALE -> "1";
            case FEMALE -> "2";
            case NOT_STATED -> "9";
        };
    }

    public boolean isSamePersonAs(Identity other) {
        return person.documentNumber().equals(other.person.documentNumber());
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.LocalDate;
import java.util.Optional;

/// What stands in the chip of an identity document, layout by layout (GA 450 text block of 256 bytes).
/// Personal data: `toString` of every kind shows none of it.
public sealed interface IdentityDocument {

    /// Name as the chip holds it; private-use code points are passed through untouched.
    String name();

    /// The document's number: 18 characters, or 15 for a foreigner's permit of 2017.
    String number();

    /// Code of GA/T 2000.156: 111 resident card, 553 foreigner's permit, …
    String documentType();

    Sex sex();

    LocalDate birth();

    Validity validity();

    /// Whether the number can be one: its check digit, or its form where no rule for a check digit is published.
    default boolean hasValidNumber() {
        return IdentityNumber.isValid(number());
    }

    /// Address on the card, where the layout has one.
    default Optional<String> address() {
        return Optional.empty();
    }

    /// GB/T 3304 code and name of the ethnic group, where the layout has one.
    default Optional<Nation> nation() {
        return Optional.empty();
    }

    /// Resident identity card (flag blank).
    record ResidentCard(
            String name,
            Sex sex,
            Optional<Nation> nation,
            LocalDate birth,
            Optional<String> address,
            String number,
            String issuer,
            Validity validity)
            implements IdentityDocument {
        @Override
        public String documentType() {
            return "111";
        }

        @Override
        public String toString() {
            return "ResidentCard[…]";
        }
    }

    /// Residence permit for Hong Kong, Macao and Taiwan residents (flag J).
    record ResidencePermit(
            String name,
            Sex sex,
            LocalDate birth,
            Optional<String> address,
            String number,
            String issuer,
            Validity validity,
            String passNumber,
            String issueCount)
            implements IdentityDocument {
        @Override
        public String documentType() {
            return "154";
        }

        @Override
        public String toString() {
            return "ResidencePermit[…]";
        }
    }

    /// Foreigner's permanent residence card of 2017 (flag I).
    record ForeignerPermit2017(
            String englishName,
            String chineseName,
            Sex sex,
            String number,
            String nationality,
            LocalDate birth,
            Validity validity)
            implements IdentityDocument {
        @Override
        public String name() {
            return chineseName.isBlank() ? englishName : chineseName;
        }

        @Override
        public boolean hasValidNumber() {
            return number.matches("[A-Z]{3}[0-9]{12}");
        }

        @Override
        public String documentType() {
            return "553";
        }

        @Override
        public String toString() {
            return "ForeignerPermit2017[…]";
        }
    }

    /// Foreigner's permanent residence card of 2023 (flag Y).
    record ForeignerPermit2023(
            String chineseName,
            String englishName,
            Sex sex,
            String number,
            String nationality,
            LocalDate birth,
            Validity validity,
            String renewalCount)
            implements IdentityDocument {
        @Override
        public String name() {
            return chineseName.isBlank() ? englishName : chineseName;
        }

        @Override
        public String documentType() {
            return "553";
        }

        @Override
        public String toString() {
            return "ForeignerPermit2023[…]";
        }
    }

    /// GB/T 2261.1.
    enum Sex {
        UNKNOWN,
        MALE,
        FEMALE,
        NOT_STATED
    }

    /// A GB/T 3304 code with its name; a code that we do not know is `其他(代码NN)`.
    record Nation(String code, String name) {}

    /// From and until; `until` is empty when it is 长期 or not readable, which `text` tells apart.
    ///
    /// @param text what the card says: `20390701`, `长期`, or something that we cannot read
    record Validity(Optional<LocalDate> from, Optional<LocalDate> until, String text) {}
}

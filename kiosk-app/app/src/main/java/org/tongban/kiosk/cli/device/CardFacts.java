// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.device.identity.ChipContent;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2017;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2023;
import org.tongban.device.identity.IdentityDocument.ResidencePermit;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;

/// A card's text as `read-id` promises to show it. Dates are `YYYY-MM-DD`; one that is none stays as it is written
/// on the card, such as `长期`. A field that the layout does not have, or that is blank, is an empty text.
final class CardFacts {
    private CardFacts() {}

    static Map<String, Object> of(ChipContent chip) {
        IdentityDocument card = chip.document();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind(card));
        facts.put("name", card.name());
        facts.put("sexCode", sexCode(card.sex()));
        facts.put("nationCode", card.nation().map(IdentityDocument.Nation::code).orElse(""));
        facts.put("birthDate", card.birth().toString());
        facts.put("address", card.address().orElse(""));
        facts.put("number", card.number());
        facts.put("issuer", issuer(card));
        facts.put("validFrom", card.validity().from().map(LocalDate::toString).orElse(""));
        facts.put(
                "validTo",
                card.validity()
                        .until()
                        .map(LocalDate::toString)
                        .orElse(card.validity().text()));
        facts.putAll(onlyHere(card));
        chip.newestAddress().ifPresent(address -> facts.put("newestAddress", address));
        facts.put("photoBytes", chip.photoBytes());
        facts.put("numberValid", card.hasValidNumber());
        return facts;
    }

    static String kind(IdentityDocument card) {
        return switch (card) {
            case ResidentCard _ -> "RESIDENT";
            case ResidencePermit _ -> "HK_MACAO_TAIWAN";
            case ForeignerPermit2017 _ -> "FOREIGN_2017";
            case ForeignerPermit2023 _ -> "FOREIGN_2023";
        };
    }

    private static String issuer(IdentityDocument card) {
        return switch (card) {
            case ResidentCard resident -> resident.issuer();
            case ResidencePermit permit -> permit.issuer();
            case ForeignerPermit2017 _, ForeignerPermit2023 _ -> "";
        };
    }

    private static Map<String, String> onlyHere(IdentityDocument card) {
        Map<String, String> facts = new LinkedHashMap<>();
        switch (card) {
            case ResidentCard _ -> {}
            case ResidencePermit permit -> {
                facts.put("passNumber", permit.passNumber());
                facts.put("issueCount", permit.issueCount());
            }
            case ForeignerPermit2017 permit -> {
                facts.put("nationality", permit.nationality());
                facts.put("englishName", permit.englishName());
            }
            case ForeignerPermit2023 permit -> {
                facts.put("issueCount", permit.renewalCount());
                facts.put("nationality", permit.nationality());
                facts.put("englishName", permit.englishName());
            }
        }
        return facts;
    }

    /// GB/T 2261.1.
    private static String sexCode(Sex sex) {
        return switch (sex) {
            case UNKNOWN -> "0";
            case MALE -> "1";
            case FEMALE -> "2";
            case NOT_STATED -> "9";
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.device.passport.Authenticity;
import org.tongban.device.passport.Authenticity.Genuine;
import org.tongban.device.passport.Authenticity.NotChecked;
import org.tongban.device.passport.Authenticity.NotGenuine;
import org.tongban.device.passport.Passport;

/// A passport as `read-card --mrz` promises to show it. Dates stay `YYMMDD`: the chip does not tell the century.
final class PassportFacts {
    private PassportFacts() {}

    static Map<String, Object> of(Passport passport) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "PASSPORT");
        facts.put("documentCode", passport.kind());
        facts.put("issuer", passport.issuer());
        facts.put("surname", passport.surname());
        facts.put("givenNames", passport.givenNames());
        facts.put("number", passport.number());
        facts.put("nationality", passport.nationality());
        facts.put("sex", passport.sex());
        facts.put("birthDate", passport.birth());
        facts.put("validTo", passport.expiry());
        facts.put("photoType", passport.portrait().mimeType());
        facts.put("photoBytes", passport.portrait().bytes().length);
        facts.putAll(origin(passport.authenticity()));
        return facts;
    }

    private static Map<String, Object> origin(Authenticity origin) {
        return switch (origin) {
            case Genuine it -> Map.of("authenticity", "GENUINE", "authority", it.authority());
            case NotGenuine it -> Map.of("authenticity", "NOT_GENUINE", "reason", it.reason());
            case NotChecked it -> Map.of("authenticity", "NOT_CHECKED", "reason", it.reason());
        };
    }
}

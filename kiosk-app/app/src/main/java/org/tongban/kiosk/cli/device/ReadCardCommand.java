// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.device.passport.PassportReading;
import org.tongban.device.smartcard.SmartCardReader;
import org.tongban.device.smartcard.SocialSecurityCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads a social security card and shows what it tells without a PIN, or a passport whose zone is given: a person's
/// data, because the technician asked for it.
@Command(name = "read-card", description = "reads a social security card, or with --mrz a passport, in a PC/SC reader")
final class ReadCardCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private PassportOptions passport = new PassportOptions();

    @Option(
            names = "--reader",
            paramLabel = "NAME",
            defaultValue = "",
            description = "as the PC/SC service names it; without it the first one")
    private String reader = "";

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "how long to wait for a card; default ${DEFAULT-VALUE}")
    private int wait = 10;

    @Override
    public Integer call() {
        return output.during(() -> {
            SmartCardReader.CardJob<Map<String, Object>> job = passport.isPassport() ? passportFacts() : socialFacts();
            try (SmartCardReader opened = SmartCardReader.open(reader)) {
                output.say("smart-card");
                output.show(opened.use(Duration.ofSeconds(wait), job)
                        .orElseThrow(() -> new TroubleException(Trouble.noCard(wait))));
            }
        });
    }

    private SmartCardReader.CardJob<Map<String, Object>> passportFacts() throws IOException {
        try {
            var reading = new PassportReading(passport.key(), passport.certificates(), Clock.systemUTC());
            return card -> PassportFacts.of(reading.run(card));
        } catch (IllegalArgumentException e) {
            throw output.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static SmartCardReader.CardJob<Map<String, Object>> socialFacts() {
        return card -> facts(SmartCardReader.socialSecurity(card));
    }

    private static Map<String, Object> facts(SocialSecurityCard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "SOCIAL_SECURITY");
        facts.put("cardNumber", card.cardNumber());
        facts.put("region", card.region());
        facts.put("specification", card.specification());
        facts.put("validFrom", card.issued().map(LocalDate::toString).orElse(""));
        facts.put("validTo", card.validUntil().map(LocalDate::toString).orElse(""));
        facts.put("pinNeeded", card.holder().isEmpty());
        card.holder().ifPresent(holder -> {
            facts.put("name", holder.name());
            facts.put("number", holder.number());
            facts.put("sexCode", holder.sexCode());
            facts.put("nationCode", holder.nationCode());
            facts.put("birthDate", holder.birth().map(LocalDate::toString).orElse(""));
        });
        return facts;
    }
}

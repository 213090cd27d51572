// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.device.smartcard.SmartCardReader;
import org.tongban.device.smartcard.SocialSecurityCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads a social security card and shows what it tells without a PIN: a person's data, because the technician asked
/// for it.
@Command(name = "read-card", description = "reads a social security card in a PC/SC reader")
final class ReadCardCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

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
            try (SmartCardReader opened = SmartCardReader.open(reader)) {
                output.say("smart-card");
                SocialSecurityCard card = opened.read(Duration.ofSeconds(wait))
                        .orElseThrow(() -> new TroubleException(Trouble.noCard(wait)));
                output.show(facts(card));
            }
        });
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

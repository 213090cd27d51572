// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.CardField;

/// What the card fills in by itself. Pure.
public final class CardFacts {
    private CardFacts() {}

    /// The value of one field, as a form wants it; empty when this kind of card does not have it.
    public static Optional<String> value(Person person, CardField field) {
        return switch (field) {
            case NAME -> Optional.of(person.name());
            case SEX -> Optional.of(sex(person.sexCode()));
            case NATION -> person.nation();
            case BIRTH -> Optional.of(DateTimeFormatter.BASIC_ISO_DATE.format(person.birth()));
            case ADDRESS -> person.address();
            case NUMBER -> Optional.of(person.documentNumber());
            case VALID_UNTIL -> Optional.of(person.validUntil());
        };
    }

    /// All the card's answers to a form, in the form's order.
    public static Map<String, Object> answers(Form form, Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        form.cardFields()
                .forEach(fact -> value(person, fact.source()).ifPresent(value -> facts.put(fact.field(), value)));
        return facts;
    }

    /// The names of GB/T 2261.1, which the forms' schemas list.
    private static String sex(String code) {
        return switch (code) {
            case "1" -> "男";
            case "2" -> "女";
            case "9" -> "未说明";
            default -> "未知";
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a form can take from a card, under the names that the shared form blocks use.
enum CardFact {
    NAME("姓名", "name"),
    SEX("性别", "sex"),
    NATION("民族", "nation"),
    BIRTH("出生日期", "birth"),
    ADDRESS("住址", "address"),
    NUMBER("证件号码", "idNo"),
    VALID_UNTIL("有效期", "validTo");

    private final String label;
    private final String field;

    CardFact(String label, String field) {
        this.label = label;
        this.field = field;
    }

    String field() {
        return field;
    }

    /// A card of another kind has no nation and may have no address.
    boolean always() {
        return this == NAME || this == NUMBER || this == BIRTH || this == SEX;
    }

    static Optional<CardFact> named(String label) {
        return Arrays.stream(values()).filter(fact -> fact.label.equals(label)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(fact -> fact.label).collect(Collectors.joining("、"));
    }
}

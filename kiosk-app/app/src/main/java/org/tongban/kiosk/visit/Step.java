// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import org.tongban.kiosk.catalog.Eligibility;
import org.tongban.kiosk.catalog.Form.CardFact;
import org.tongban.kiosk.catalog.Form.Question;

/// One step on the way from the card to the signature.
public sealed interface Step {

    /// The card of whoever stands here.
    record Identify() implements Step {}

    /// Is it the right item? One question before the form.
    record Fit(Eligibility asked) implements Step {}

    /// For oneself or for somebody?
    record ForWhom() implements Step {}

    /// The card of the person the case is for.
    record IdentifyPrincipal() implements Step {}

    /// What the agent is to that person.
    record Relation() implements Step {}

    /// Other offices are asked for what they know.
    record Shared() implements Step {}

    /// One question of the item's form.
    record Ask(Question question) implements Step {}

    /// A fact of the card that the citizen puts right; only by way of the check page.
    record SetRight(CardFact fact) implements Step {}

    /// The papers.
    record Materials() implements Step {}

    /// Everything once more before signing.
    record Check() implements Step {}

    /// The signature.
    record Sign() implements Step {}

    /// For the journal: never personal.
    default String word() {
        return switch (this) {
            case Identify _ -> "identify";
            case Fit fit -> "fit-" + fit.asked().id();
            case ForWhom _ -> "for-whom";
            case IdentifyPrincipal _ -> "identify-principal";
            case Relation _ -> "relation";
            case Shared _ -> "shared";
            case Ask ask -> "question-" + ask.question().field();
            case SetRight right -> "set-right-" + right.fact().field();
            case Materials _ -> "materials";
            case Check _ -> "check";
            case Sign _ -> "sign";
        };
    }
}

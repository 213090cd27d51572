// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.visit.Visit;

/// Knows what of a page must not be heard by bystanders: whatever this visit knows of a person, whatever is covered,
/// and
/// whatever looks like a number or a code. Screen thread only.
final class Discretion {
    /// Six or more figures, also in groups; or a code of two groups or more.
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[  -]?[0-9]){5,}|[3-9A-Y]{4}(?:[  -][3-9A-Y]{4})+");

    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Set<Kind> CHOSEN = EnumSet.of(Kind.CHOICE, Kind.CONFIRM, Kind.SEVERAL, Kind.REGION);
    private static final int SHORTEST = 2;

    private final Supplier<Visit> visit;
    private final Supplier<List<String>> published;

    /// @param published numbers that everybody may hear, such as the hall's telephone
    Discretion(Supplier<Visit> visit, Supplier<List<String>> published) {
        this.visit = visit;
        this.published = published;
    }

    boolean isPersonal(String words) {
        String rest = words;
        for (String known : published.get()) {
            rest = rest.replace(known, "");
        }
        String plain = SPACES.matcher(rest).replaceAll("");
        return words.contains("*")
                || NUMBER.matcher(rest).find()
                || secrets().stream().anyMatch(plain::contains);
    }

    private List<String> secrets() {
        Visit now = visit.get();
        List<String> secrets = new ArrayList<>();
        now.bearer().ifPresent(identity -> add(identity.person(), secrets));
        now.principal().ifPresent(identity -> add(identity.person(), secrets));
        now.item()
                .ifPresent(item -> item.form().questions().stream()
                        .filter(question -> !CHOSEN.contains(question.kind()))
                        .map(Question::field)
                        .flatMap(field -> now.answer(field).stream())
                        .map(String::valueOf)
                        .forEach(secrets::add));
        return secrets.stream()
                .map(secret -> SPACES.matcher(secret).replaceAll(""))
                .filter(secret -> secret.length() >= SHORTEST)
                .toList();
    }

    private static void add(Person person, List<String> secrets) {
        secrets.add(person.name());
        secrets.add(person.documentNumber());
        person.address().ifPresent(secrets::add);
    }
}

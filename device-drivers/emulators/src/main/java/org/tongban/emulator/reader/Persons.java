// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The list of people who have a card. Immutable.
final class Persons {

    private static final String RESOURCE = "persons.tsv";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int COLUMNS = 17;

    private final List<Person> people;

    private Persons(List<Person> people) {
        this.people = people;
    }

    /// The list that comes with the emulator.
    static Persons load() {
        try (var stream = Persons.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return new Persons(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Persons::person)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Finds by the number in the list, the whole name or the number on the card.
    Optional<Person> find(String word) {
        return people.stream()
                .filter(p -> word.equals(Integer.toString(p.number())) || word.equals(p.name()) || word.equals(p.id()))
                .findFirst();
    }

    /// `1 name, 2 name, …` for the person at the control socket.
    String listing() {
        return people.stream().map(p -> p.number() + " " + p.name()).collect(Collectors.joining(", "));
    }

    List<Person> all() {
        return people;
    }

    private static Person person(String line) {
        var c = TAB.split(line, -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": " + c.length + " columns");
        }
        return new Person(
                Integer.parseInt(c[0]),
                Layout.of(c[1]),
                c[2],
                c[3],
                c[4],
                c[5],
                c[6],
                c[7],
                c[8],
                c[9],
                c[10],
                c[11],
                c[12],
                c[13],
                c[14],
                c[15],
                c[16]);
    }
}

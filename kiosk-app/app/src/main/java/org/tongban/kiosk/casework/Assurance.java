// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// What it takes to do what: the table of `assurance.properties`, and the one place that asks it. A found card alone
/// opens nothing that is sensitive. Immutable.
public final class Assurance {
    private final Map<Action, List<Set<Proof>>> table;

    private Assurance(Map<Action, List<Set<Proof>>> table) {
        this.table = table;
    }

    /// What somebody wants to do.
    public enum Action {
        START_CASE,
        SEE_PROGRESS,
        VOTE,
        BOOK,
        WITHDRAW,
        CORRECT,
        /// Other offices are asked for what they know about the person, and it is shown to whoever stands here.
        USE_SHARED,
        OPEN_LICENCE,
        EXPORT_HELD,
        DELETE_HELD
    }

    /// How somebody showed who they are.
    public enum Proof {
        /// The card's chip was read; whose hand laid it there is not known.
        CHIP_READ,
        /// The code that stands on the paper of the case.
        QUERY_CODE,
        /// A code that was sent to the person's telephone.
        PHONE_CODE,
        /// A member of the staff knows or has looked at the person.
        VOUCHED,
        /// Person and card were compared (人证核验).
        PRESENCE_CHECKED
    }

    /// The table that comes with the program.
    public static Assurance standard() {
        Properties file = new Properties();
        try (InputStream in = Assurance.class.getResourceAsStream("/assurance.properties")) {
            file.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(file);
    }

    /// Reads a table: for each action the ways that open it, each way its proofs with `+` between.
    ///
    /// @throws IllegalArgumentException when an action is missing or has no way, or a word is not known
    static Assurance of(Properties file) {
        Map<Action, List<Set<Proof>>> table = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            String ways = file.getProperty(action.name(), "").strip();
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("assurance: " + action + " has no way");
            }
            table.put(
                    action, Arrays.stream(ways.split(" +")).map(Assurance::way).toList());
        }
        return new Assurance(table);
    }

    private static Set<Proof> way(String words) {
        return Arrays.stream(words.split("\\+"))
                .map(Proof::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Proof.class)));
    }

    /// Whether these proofs together are enough.
    public boolean permits(Action action, Set<Proof> held) {
        return Objects.requireNonNull(table.get(action)).stream().anyMatch(held::containsAll);
    }

    /// @throws NotAssuredException when they are not
    public void require(Action action, Set<Proof> held) {
        if (!permits(action, held)) {
            throw new NotAssuredException(action);
        }
    }
}

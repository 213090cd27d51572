// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One line of the ledger: counted, never estimated. Belongs to one thread.
final class Row {
    private static final int EXAMPLES = 5;

    private final String what;
    private final boolean mustLose;
    private final List<String> examples = new ArrayList<>();
    private int tried;
    private int lost;
    private int twice;
    private int broken;
    private String note = "";
    private long seconds;

    private Row(String what, boolean mustLose) {
        this.what = what;
        this.mustLose = mustLose;
    }

    static Row of(String what) {
        return new Row(what, false);
    }

    /// A line that proves the others: something was taken away from the terminal on purpose, so losses must be found.
    static Row thatMustLose(String what) {
        return new Row(what, true);
    }

    /// What became of one trial.
    ///
    /// @param lost a case was promised and is not there, or never arrived
    /// @param twice it is there more than once
    /// @param broken empty, or what was not as it should be besides
    record Outcome(String trial, boolean lost, boolean twice, String broken) {
        static Outcome good(String trial) {
            return new Outcome(trial, false, false, "");
        }
    }

    void add(Outcome outcome) {
        tried++;
        lost += outcome.lost ? 1 : 0;
        twice += outcome.twice ? 1 : 0;
        broken += outcome.broken.isEmpty() ? 0 : 1;
        if (examples.size() < EXAMPLES && (outcome.lost || outcome.twice || !outcome.broken.isEmpty())) {
            examples.add(outcome.toString());
        }
    }

    void note(String words) {
        note = words;
    }

    void took(long whole) {
        seconds = whole;
    }

    boolean holds() {
        return mustLose ? lost > 0 : tried > 0 && lost == 0 && twice == 0 && broken == 0;
    }

    List<String> examples() {
        return List.copyOf(examples);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-66s %5d %5d %5d %6d %4d s  %s%s",
                what,
                tried,
                lost,
                twice,
                broken,
                seconds,
                verdict(),
                note.isEmpty() ? "" : "; " + note);
    }

    private String verdict() {
        if (mustLose) {
            return holds() ? "lost, as it must" : "PROVES NOTHING";
        }
        return holds() ? "holds" : "FAILS";
    }

    static String heading() {
        return String.format(Locale.ROOT, "%-66s %5s %5s %5s %6s", "what was done", "tried", "lost", "twice", "broken");
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("what", what);
        facts.put("tried", tried);
        facts.put("lost", lost);
        facts.put("twice", twice);
        facts.put("broken", broken);
        facts.put("mustLose", mustLose);
        facts.put("holds", holds());
        facts.put("seconds", seconds);
        facts.put("note", note);
        facts.put("examples", examples);
        return facts;
    }
}

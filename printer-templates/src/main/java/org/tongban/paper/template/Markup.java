// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongban.paper.template.Vocabulary.Field;
import org.tongban.paper.template.Vocabulary.Kind;

/// Reads the expressions of a template: `{{field}}`, `{{field|filter}}`, `{{words.key}}`, `{{@number}}`,
/// `{{#field}}…{{/field}}`, `{{^field}}…{{/field}}`, `{{>partial}}`, `{{! remark }}`. There is nothing else: no
/// arithmetic, no comparison, no loop but over a list that is there. Each name is looked up in the vocabulary, so that
/// a wrong one is found when the file is loaded. Used once.
final class Markup {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)*");
    private static final int DEEPEST = 8;
    private static final String WORDS = "words.";

    private final TemplateFiles files;
    private final PaperWords words;
    private final Vocabulary vocabulary;
    private final String suffix;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();
    private final Set<TemplateFiles.Source> sources = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> around = new ArrayList<>();
    private int depth;

    /// A section that was begun.
    private record Open(String name, char kind, List<Node> before, boolean isNested, Place place) {}

    /// Where the reader is.
    private record Place(TemplateFiles.Source source, int offset) {
        TemplateFault fault(String message) {
            String before = source.text().substring(0, offset);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            return new TemplateFault(source.label(), line, offset - before.lastIndexOf('\n'), message);
        }
    }

    private List<Node> nodes = new ArrayList<>();

    Markup(TemplateFiles files, PaperWords words, Vocabulary vocabulary, String suffix) {
        this.files = files;
        this.words = words;
        this.vocabulary = vocabulary;
        this.suffix = suffix;
    }

    List<Node> read(TemplateFiles.Source source) {
        source(source, false);
        return List.copyOf(nodes);
    }

    List<TemplateFault> faults() {
        return faults;
    }

    /// Paths of all fields that are printed somewhere, sections included.
    Set<String> printed() {
        return printed;
    }

    /// The file itself and each partial in it.
    Set<TemplateFiles.Source> sources() {
        return sources;
    }

    private void source(TemplateFiles.Source source, boolean isWorded) {
        int openBefore = open.size();
        if (!isWorded) {
            sources.add(source);
        }
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("{{", at);
            int end = start < 0 ? text.length() : start;
            literal(text.substring(at, end), isWorded);
            if (start < 0) {
                break;
            }
            at = tag(source, start);
        }
        while (open.size() > openBefore) {
            Open left = open.peek();
            faults.add(left.place().fault("{{" + left.kind() + left.name() + "}} is never closed"));
            leave();
        }
    }

    private void literal(String text, boolean isWorded) {
        if (!text.isEmpty()) {
            nodes.add(isWorded ? new Node.Worded(text) : new Node.Literal(text));
        }
    }

    /// @return where the text goes on
    private int tag(TemplateFiles.Source source, int start) {
        Place place = new Place(source, start);
        String text = source.text();
        int end = text.indexOf("}}", start);
        int lineEnd = text.indexOf('\n', start);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            faults.add(place.fault("{{ without }} on its line"));
            return start + 2;
        }
        String inside = text.substring(start + 2, end).strip();
        switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
            case '!' -> {}
            case '#', '^' -> begin(inside.charAt(0), inside.substring(1).strip(), place);
            case '/' -> close(inside.substring(1).strip(), place);
            case '>' -> partial(inside.substring(1).strip(), place);
            default -> value(inside, place);
        }
        return end + 2;
    }

    private void value(String inside, Place place) {
        int bar = inside.indexOf('|');
        String name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        if (inside.equals("@number")) {
            nodes.add(new Node.Ordinal());
        } else if (!NAME.matcher(name).matches()) {
            faults.add(place.fault("{{" + inside + "}} is no field: letters, digits, dots, and a filter after |"));
        } else if (name.startsWith(WORDS)) {
            word(name.substring(WORDS.length()), place);
        } else {
            field(
                    name,
                    bar < 0
                            ? Optional.empty()
                            : Optional.of(inside.substring(bar + 1).strip()),
                    place);
        }
    }

    private void field(String name, Optional<String> filterName, Place place) {
        Optional<Filter> filter = filterName.flatMap(Filter::of);
        if (filterName.isPresent() && filter.isEmpty()) {
            faults.add(place.fault("no filter " + filterName.get() + "; there are " + Filter.names()));
        }
        known(name, place).ifPresent(field -> {
            if (field.kind() == Kind.GROUP || field.kind() == Kind.LIST || field.kind() == Kind.FLAG) {
                faults.add(place.fault(name + " has no text of its own; use {{#" + name + "}}"));
            } else if (field.kind() == Kind.TIME
                    && filter.filter(Filter::isForTimes).isEmpty()) {
                faults.add(place.fault(name + " is a time and wants a filter: {{" + name + "|minute}}"));
            } else if (field.kind() == Kind.TEXT
                    && filter.filter(Filter::isForTimes).isPresent()) {
                faults.add(place.fault(name + " is no time"));
            }
        });
        nodes.add(new Node.Value(name, filter));
    }

    private Optional<Field> known(String name, Place place) {
        Optional<Field> field = vocabulary.find(around, name);
        if (field.isEmpty()) {
            faults.add(place.fault("the vocabulary has no field " + name));
        }
        field.ifPresent(one -> printed.add(one.path()));
        return field;
    }

    private void word(String key, Place place) {
        Optional<String> word = words.find(key);
        if (word.isEmpty()) {
            faults.add(place.fault("there is no word " + key + " in " + PaperWords.fileName(words.language())));
        } else if (depth >= DEEPEST) {
            faults.add(place.fault("words inside of words inside of words"));
        } else {
            depth++;
            String label = PaperWords.fileName(words.language()) + "(" + key + ")";
            source(new TemplateFiles.Source(label, word.get(), false), true);
            depth--;
        }
    }

    private void begin(char kind, String name, Place place) {
        Optional<Field> field = NAME.matcher(name).matches() ? known(name, place) : Optional.empty();
        if (field.isEmpty() && !NAME.matcher(name).matches()) {
            faults.add(place.fault("{{" + kind + name + "}} names no field"));
        }
        if (open.size() >= DEEPEST) {
            faults.add(place.fault("more than " + DEEPEST + " sections inside of each other"));
        }
        boolean nests = kind == '#'
                && field.filter(one -> one.kind() == Kind.GROUP || one.kind() == Kind.LIST)
                        .isPresent();
        if (nests && around.contains(field.orElseThrow().path())) {
            faults.add(place.fault(name + " is already open here: a list inside of itself"));
        }
        open.push(new Open(name, kind, nodes, nests, place));
        if (nests) {
            around.add(field.orElseThrow().path());
        }
        nodes = new ArrayList<>();
    }

    private void close(String name, Place place) {
        Open last = open.peek();
        if (last == null || !last.place().source().equals(place.source())) {
            faults.add(place.fault("{{/" + name + "}} closes nothing"));
        } else {
            if (!last.name().equals(name)) {
                faults.add(place.fault("{{/" + name + "}} where {{/" + last.name() + "}} is due"));
            }
            leave();
        }
    }

    private void leave() {
        Open last = open.pop();
        if (last.isNested()) {
            around.removeLast();
        }
        List<Node> inside = nodes;
        nodes = last.before();
        nodes.add(last.kind() == '#' ? new Node.Section(last.name(), inside) : new Node.Without(last.name(), inside));
    }

    private void partial(String name, Place place) {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            faults.add(place.fault("a partial's name has small letters, digits and dashes: " + name));
            return;
        }
        if (depth >= DEEPEST) {
            faults.add(place.fault("partials inside of each other without end: " + name));
            return;
        }
        try {
            Optional<TemplateFiles.Source> found = files.find("partials/" + name + "." + suffix);
            if (found.isEmpty()) {
                faults.add(place.fault("there is no partial " + name + "." + suffix));
                return;
            }
            depth++;
            source(found.get(), false);
            depth--;
        } catch (TemplateException e) {
            faults.addAll(e.faults());
        }
    }
}

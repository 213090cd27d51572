// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.networknt.schema.SchemaException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// What the types of an item cannot promise: names that meet, numbers that agree, a schema that compiles.
final class ItemCheck {
    private final String file;
    private final Item item;
    private final Set<String> dictionaries;

    ItemCheck(String file, Item item, Set<String> dictionaries) {
        this.file = file;
        this.item = item;
        this.dictionaries = dictionaries;
    }

    /// @throws CatalogException with the first problem
    void run() {
        checkHead();
        checkMaterials();
        checkSituations();
        checkFields();
        item.form().questions().forEach(this::checkQuestion);
        checkSchema();
    }

    private void checkHead() {
        require(!item.code().isBlank(), "code", "is empty");
        require(!item.name().isBlank(), "name", "is empty");
        require(!item.listEntry().isBlank(), "listEntry", "is empty; an item outside the published list cannot start");
        require(item.promisedDays() >= 0, "promisedDays", "is negative");
        require(item.steps() == item.flow().size(), "steps", "differs from the steps in flow");
        require(!item.declaration().isBlank(), "declaration", "is empty");
    }

    private void checkMaterials() {
        Set<String> codes = new HashSet<>();
        for (Item.MaterialSpec material : item.materials()) {
            String field = "materials." + material.code();
            require(codes.add(material.code()), field, "stands twice");
            require(material.pages() > 0, field + ".pages", "must be at least 1");
            material.follow().ifPresent(follow -> checkFollow(material, follow, field + ".follow"));
            material.waivedBy().ifPresent(by -> checkWaivedBy(material, by, field + ".waivedBy"));
            material.showIf()
                    .ifPresent(condition -> checkCondition(
                            condition, field + ".showIf", item.form().questions()));
        }
    }

    private void checkWaivedBy(Item.MaterialSpec material, String by, String field) {
        require(material.waiver().isPresent(), field, "goes with a waiver");
        require(
                item.form().question(by).filter(Form.Question::shared).isPresent(),
                field,
                "no shared question is named " + by);
    }

    /// Only what is said to may follow; who acts for somebody must show that now.
    private void checkFollow(Item.MaterialSpec material, Item.Follow follow, String field) {
        require(
                material.detail().necessity() == Item.Necessity.MAY_FOLLOW,
                field,
                "goes with the necessity MAY_FOLLOW");
        require(!material.agentOnly(), field, "an authorisation cannot follow");
        require(material.waiver().isEmpty() || material.waivedBy().isPresent(), field, "nobody has to bring it at all");
        require(follow.workingDays() > 0, field + ".workingDays", "must be at least 1");
        require(!follow.consequence().isBlank(), field + ".consequence", "is empty");
        follow.when()
                .ifPresent(condition ->
                        checkCondition(condition, field + ".when", item.form().questions()));
    }

    private void checkSituations() {
        Set<String> known =
                item.materials().stream().map(Item.MaterialSpec::code).collect(Collectors.toSet());
        item.situations().stream()
                .flatMap(situation -> situation.ways().stream())
                .flatMap(way -> way.materials().stream())
                .forEach(code -> require(known.contains(code), "situations", "no material has the code " + code));
        require(
                item.official().validity().until().stream()
                        .allMatch(item.official().validity().from()::isBefore),
                "official.validity.until",
                "is before from");
    }

    private void checkFields() {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        item.form().cardFields().stream().map(Form.CardFact::field),
                        item.form().questions().stream().map(Form.Question::field))
                .forEach(name -> {
                    require(names.add(name), "form." + name, "stands twice");
                    require(
                            !FormSchema.property(item.form(), name).isMissingNode(),
                            "form.schema.properties." + name,
                            "is missing");
                });
    }

    private void checkQuestion(Form.Question question) {
        String field = "form.questions." + question.field();
        boolean chosen =
                List.of(Form.Kind.CHOICE, Form.Kind.CONFIRM, Form.Kind.SEVERAL).contains(question.kind());
        require(
                (question.kind() == Form.Kind.REGION) == question.dictionary().isPresent(),
                field + ".dictionary",
                "goes with the kind REGION");
        question.dictionary()
                .ifPresent(name ->
                        require(dictionaries.contains(name), field + ".dictionary", "no dictionary is named " + name));
        checkGroup(question, field);
        require(!chosen || question.options().size() > 1, field + ".options", "needs two at least");
        require(
                question.kind() != Form.Kind.CONFIRM || question.options().size() == 2,
                field + ".options",
                "needs two");
        int at = item.form().questions().indexOf(question);
        question.showIf()
                .ifPresent(condition -> checkCondition(
                        condition, field + ".showIf", item.form().questions().subList(0, at)));
        for (String keyword : List.of("x-notBefore", "x-notAfter")) {
            FormSchema.limit(item.form(), question.field(), keyword)
                    .ifPresent(limit -> checkLimit(limit, field, keyword));
        }
    }

    private void checkGroup(Form.Question question, String field) {
        require(
                (question.kind() == Form.Kind.GROUP) == question.group().isPresent(),
                field + ".group",
                "goes with GROUP");
        question.group().ifPresent(group -> {
            require(group.least() >= 0 && group.least() <= group.most(), field + ".group.least", "is more than most");
            require(!group.columns().isEmpty(), field + ".group.columns", "is empty");
            group.columns()
                    .forEach(column -> checkColumn(question, column, field + ".group.columns." + column.field()));
        });
    }

    private void checkColumn(Form.Question table, Form.Question column, String field) {
        require(
                column.showIf().isEmpty()
                        && column.group().isEmpty()
                        && column.dictionary().isEmpty(),
                field,
                "a column has neither condition nor group nor dictionary");
        require(
                FormSchema.property(item.form(), table.field())
                        .path("items")
                        .path("properties")
                        .has(column.field()),
                "form.schema.properties." + table.field() + ".items.properties." + column.field(),
                "is missing");
    }

    private void checkLimit(String limit, String field, String keyword) {
        try {
            DateLimit.on(limit, LocalDate.EPOCH);
        } catch (DateTimeException e) {
            throw problem(field, keyword + " is no date: " + limit, e);
        }
    }

    /// A condition looks back at a choice that was asked before.
    private void checkCondition(Condition condition, String field, List<Form.Question> earlier) {
        Optional<Form.Question> asked = earlier.stream()
                .filter(question -> question.field().equals(condition.field()))
                .findFirst();
        require(asked.isPresent(), field, "no earlier question is named " + condition.field());
        List<String> known = asked.stream()
                .flatMap(question -> question.options().stream())
                .map(Form.Option::value)
                .toList();
        require(!condition.values().isEmpty(), field, "names no value");
        for (String value : condition.values()) {
            require(known.contains(value), field, condition.field() + " has no option " + value);
        }
    }

    private void checkSchema() {
        var schemas = new FormSchema();
        List<String> faults = schemas.faults(item.form());
        require(faults.isEmpty(), "form.schema", "is no JSON Schema, " + String.join("; ", faults));
        try {
            schemas.compiled(item.form()).initializeValidators();
        } catch (SchemaException | JacksonException e) {
            throw problem("form.schema", "does not compile", e);
        }
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw new CatalogException(file + ", item " + item.name() + ", field " + field + ": " + otherwise);
        }
    }

    private CatalogException problem(String field, String text, Throwable cause) {
        return new CatalogException(file + ", item " + item.name() + ", field " + field + ": " + text, cause);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Forms' schemas, compiled once. JSON Schema 2020-12. Thread-safe.
///
/// Every schema may use `#/$defs/mobile`. The limits `x-notBefore` and `x-notAfter` of a date are ours: a date
/// `2025-12-31`, or `TODAY`, `TODAY-P6M`, `TODAY+P1Y`.
final class FormSchema {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MOBILE = "^1[3-9][0-9]{9}$";
    /// 100 is never assigned, so demonstration numbers belong to nobody.
    private static final String DEMONSTRATION_MOBILE = "^(1[3-9][0-9]{9}|100[0-9]{8})$";

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("x-notBefore"))
            .keyword(new NonValidationKeyword("x-notAfter"))
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDialect(DIALECT);
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    static void addShared(ObjectNode schema, boolean demonstration) {
        ObjectNode mobile = schema.withObject("/$defs/mobile");
        mobile.put("type", "string");
        mobile.put("pattern", demonstration ? DEMONSTRATION_MOBILE : MOBILE);
    }

    /// @throws SchemaException when it is no valid schema
    Schema compiled(Form form) {
        return compiled.computeIfAbsent(form.schemaJson(), text -> registry.getSchema(JSON.readTree(text)));
    }

    /// What JSON Schema's own schema says against it; empty when all is well.
    List<String> faults(Form form) {
        return registry
                .getSchema(SchemaLocation.of(DIALECT.getId()))
                .validate(JSON.readTree(form.schemaJson()))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /// What the schema says about one row of a table; its own `$defs` go with it.
    static Form row(Form form, Form.Question table) {
        JsonNode whole = JSON.readTree(form.schemaJson());
        ObjectNode row = property(form, table.field()).withObject("/items").deepCopy();
        whole.path("$defs")
                .properties()
                .forEach(definition -> row.withObject("/$defs").set(definition.getKey(), definition.getValue()));
        return new Form(
                JSON.writeValueAsString(row), table.group().orElseThrow().columns());
    }

    static JsonNode property(Form form, String field) {
        return JSON.readTree(form.schemaJson()).path("properties").path(field);
    }

    static Optional<String> limit(Form form, String field, String keyword) {
        JsonNode limit = property(form, field).path(keyword);
        return limit.isString() ? Optional.of(limit.stringValue()) : Optional.empty();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The columns of a table in one cell of the clerk's table: `姓名:姓名、证件号码:身份证号、关系:选择(配偶/子女)`.
///
/// @param trouble what cannot be understood; empty when all can
record ColumnsCell(List<Column> columns, Optional<String> trouble) {
    private static final Pattern COLUMN = Pattern.compile("([^:：()（）]+)[:：]([^()（）]+)(?:[(（](.+)[)）])?");
    private static final List<String> LEFT_OUT = List.of("REGION", "GROUP");

    record Column(String label, String kind, List<String> options) {}

    /// @param kinds what the clerk writes, and what it stands for
    static ColumnsCell read(String text, Map<String, String> kinds) {
        List<Column> columns = new ArrayList<>();
        for (String part : Words.several(text)) {
            Matcher written = COLUMN.matcher(part.strip());
            String kind =
                    written.matches() ? kinds.getOrDefault(written.group(2).strip(), "") : "";
            if (kind.isEmpty() || LEFT_OUT.contains(kind)) {
                return trouble("“" + part + "”看不懂，要写成“姓名:姓名”“关系:选择(配偶/子女)”");
            }
            String options = Optional.ofNullable(written.group(3)).orElse("");
            columns.add(new Column(written.group(1).strip(), kind, options(options)));
        }
        return columns.isEmpty()
                ? trouble("表格要写上列，例如“姓名:姓名、关系:选择(配偶/子女)”")
                : new ColumnsCell(columns, Optional.empty());
    }

    private static ColumnsCell trouble(String words) {
        return new ColumnsCell(List.of(), Optional.of(words));
    }

    private static List<String> options(String text) {
        return Arrays.stream(text.split("[/／]"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /// The columns as questions of the form.
    ArrayNode questions() {
        ArrayNode questions = Json.MAPPER.createArrayNode();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            ObjectNode question = Json.object()
                    .put("field", field(at))
                    .put("title", column.label() + "？")
                    .put("why", "")
                    .put("label", column.label())
                    .put("kind", column.kind());
            ArrayNode options = question.putArray("options");
            for (int i = 0; i < column.options().size(); i++) {
                options.addObject()
                        .put("value", value(i))
                        .put("label", column.options().get(i))
                        .put("note", "");
            }
            questions.add(question.put("optional", false));
        }
        return questions;
    }

    /// What a row must meet.
    ObjectNode schema() {
        var schema = new FormSchemaMaker();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < column.options().size(); i++) {
                values.add(value(i));
            }
            schema.question(field(at), column.kind(), values, false, Optional.empty(), 200);
        }
        ObjectNode whole = schema.schema();
        whole.remove("$schema");
        return whole;
    }

    private static String field(int at) {
        return "c" + (at + 1);
    }

    private static String value(int at) {
        return "o" + (at + 1);
    }
}

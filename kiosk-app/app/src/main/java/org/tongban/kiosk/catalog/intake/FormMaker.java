// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An item's form: facts of the card, one question a row, and the JSON Schema that goes with them.
final class FormMaker {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("选择", "CHOICE"),
            Map.entry("多选", "SEVERAL"),
            Map.entry("是否", "CHOICE"),
            Map.entry("文字", "TEXT"),
            Map.entry("姓名", "NAME"),
            Map.entry("身份证号", "ID_NUMBER"),
            Map.entry("信用代码", "USCC"),
            Map.entry("手机", "PHONE"),
            Map.entry("日期", "DATE"),
            Map.entry("金额", "MONEY"),
            Map.entry("数字", "NUMBER"),
            Map.entry("地区", "REGION"),
            Map.entry("表格", "GROUP"),
            Map.entry("地址", "ADDRESS"));

    private static final int MOST_ROWS = 20;

    private final Answers answers;
    private final Hall hall;
    private final Conditions conditions;
    private final FormSchemaMaker schema = new FormSchemaMaker();

    FormMaker(Answers answers, Hall hall, Conditions conditions) {
        this.answers = answers;
        this.hall = hall;
        this.conditions = conditions;
    }

    ObjectNode form() {
        ObjectNode form = Json.object();
        ArrayNode facts = facts();
        List<Row> rows = answers.rows("【表单】", "没有问题。除了证件上的内容，群众还要填什么？一行一个问题");
        ArrayNode questions = Json.MAPPER.createArrayNode();
        for (int i = 0; i < rows.size(); i++) {
            questions.add(question(rows.get(i), rows.get(i).cell("字段名").or("q" + (i + 1))));
        }
        form.set("schema", schema.schema());
        form.set("cardFields", facts);
        form.set("questions", questions);
        return form;
    }

    private ArrayNode facts() {
        Cell cell = answers.item().field("证件信息");
        List<String> wanted = Words.several(cell.or("姓名、证件号码"));
        ArrayNode facts = Json.MAPPER.createArrayNode();
        for (String label : wanted) {
            Optional<CardFact> fact = CardFact.named(label);
            if (fact.isEmpty()) {
                answers.findings().fault(cell.place(), "“" + label + "”不认识，可以填：" + CardFact.all());
            }
            fact.ifPresent(known -> {
                facts.add(Json.object()
                        .put("field", known.field())
                        .put("label", label)
                        .put("source", known.name()));
                schema.fact(known);
            });
        }
        return facts;
    }

    private ObjectNode question(Row row, String field) {
        String kind = answers.coded(row.cell("种类"), KINDS, "TEXT");
        boolean optional = answers.truth(row.cell("选填"));
        String label = row.cell("短名").or(row.text("问题"));
        Map<String, String> options = options(row, kind);
        ObjectNode question = Json.object()
                .put("field", field)
                .put("title", answers.required(row.cell("问题")))
                .put("why", row.text("为什么问"))
                .put("label", label)
                .put("kind", kind);
        question.set("options", optionsOf(options, kind, optional));
        question.put("optional", optional);
        Optional<ObjectNode> condition = conditions.read(row.cell("条件"));
        condition.ifPresent(showIf -> question.set("showIf", showIf));
        if (!row.text("出错提示").isEmpty()) {
            question.put("error", row.text("出错提示"));
        }
        if (kind.equals("REGION")) {
            question.put("dictionary", regions(row));
        }
        if (kind.equals("GROUP")) {
            table(row, label, question, condition);
        } else {
            schema.question(field, kind, List.copyOf(options.values()), optional, condition, longest(row));
        }
        conditions.know(label, field, options);
        return question;
    }

    /// One row at least, or none where it may be left out; 最多字数 says how many at most.
    private void table(Row row, String label, ObjectNode question, Optional<ObjectNode> condition) {
        var columns = ColumnsCell.read(row.text("选项"), KINDS);
        columns.trouble()
                .ifPresent(words -> answers.findings().fault(row.cell("选项").place(), words));
        boolean optional = question.path("optional").asBoolean(false);
        int most = Math.clamp(answers.number(row.cell("最多字数"), MOST_ROWS), 1, MOST_ROWS);
        ObjectNode group =
                Json.object().put("row", label).put("least", optional ? 0 : 1).put("most", most);
        group.set("columns", columns.questions());
        question.set("group", group);
        String field = question.path("field").asString();
        schema.table(field, columns.schema(), optional ? 0 : 1, most, condition);
    }

    private int longest(Row row) {
        return answers.number(row.cell("最多字数"), 200);
    }

    private String regions(Row row) {
        if (!hall.dictionaries().contains("行政区划")) {
            answers.findings().fault(row.cell("种类").place(), "目录里没有“行政区划”这本字典，不能用“地区”");
        }
        return "行政区划";
    }

    /// Values by what is written on the option.
    private Map<String, String> options(Row row, String kind) {
        Map<String, String> options = new LinkedHashMap<>();
        if (row.text("种类").equals("是否")) {
            options.put("是", "YES");
            options.put("否", "NO");
            return options;
        }
        boolean chosen = kind.equals("CHOICE") || kind.equals("SEVERAL");
        List<String> labels = chosen ? Words.several(row.text("选项")) : List.of();
        for (String label : labels) {
            if (options.put(label, "o" + (options.size() + 1)) != null) {
                answers.findings().fault(row.cell("选项").place(), "“" + label + "”写了两次");
            }
        }
        if (chosen && options.size() < 2) {
            answers.findings().fault(row.cell("选项").place(), "选择题至少要两个选项，用顿号隔开");
        }
        return options;
    }

    private static ArrayNode optionsOf(Map<String, String> options, String kind, boolean optional) {
        List<ObjectNode> nodes = new ArrayList<>();
        options.forEach((label, value) -> nodes.add(option(value, label)));
        if (kind.equals("PHONE") && optional) {
            nodes.add(option("", "没有手机"));
        }
        return Json.array(nodes, node -> node);
    }

    private static ObjectNode option(String value, String label) {
        return Json.object().put("value", value).put("label", label).put("note", "");
    }
}

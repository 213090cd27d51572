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

/// The tables of an item: papers, steps, legal basis, questions and answers.
final class TablesMaker {
    private static final Map<String, String> VERDICTS =
            Map.of("符合", "FITS", "不符合", "DOES_NOT_FIT", "问窗口", "ASK_AT_THE_WINDOW");

    private final Answers answers;
    private final Conditions conditions;

    TablesMaker(Answers answers, Conditions conditions) {
        this.answers = answers;
        this.conditions = conditions;
    }

    ArrayNode materials() {
        List<Row> rows = answers.rows("【材料】", "一份材料都没有");
        ArrayNode materials = Json.MAPPER.createArrayNode();
        for (int i = 0; i < rows.size(); i++) {
            materials.add(material(rows.get(i), "M" + (i + 1)));
        }
        return materials;
    }

    private ObjectNode material(Row row, String code) {
        ObjectNode material = Json.object()
                .put("code", row.cell("材料编码").or(code))
                .put("name", answers.required(row.cell("材料名称")))
                .put("note", row.text("材料说明"))
                .put("pages", Math.max(1, answers.number(row.cell("页数"), 1)));
        if (!row.text("免交原因").isEmpty()) {
            material.put("waiver", row.text("免交原因"));
        }
        conditions.read(row.cell("条件")).ifPresent(condition -> material.set("showIf", condition));
        material.put("agentOnly", answers.truth(row.cell("只在代办时")));
        material.set("detail", detail(row));
        follow(row).ifPresent(follow -> material.set("follow", follow));
        return material;
    }

    /// 容缺受理, 告知承诺: without a period and a consequence there is nothing that could be promised.
    private Optional<ObjectNode> follow(Row row) {
        Cell days = row.cell("补交期限");
        if (days.isEmpty()) {
            return Optional.empty();
        }
        if (!"MAY_FOLLOW".equals(Words.NECESSITY.get(row.text("必要性")))) {
            answers.findings().fault(days.place(), "必要性填“容缺”的材料才能补交");
            return Optional.empty();
        }
        ObjectNode follow = Json.object()
                .put("kind", answers.coded(row.cell("补交方式"), Words.FOLLOWING, "TOLERATED"))
                .put("workingDays", Math.max(1, answers.number(days, 1)))
                .put("consequence", answers.required(row.cell("逾期后果")));
        conditions.read(row.cell("补交条件")).ifPresent(when -> follow.set("when", when));
        return Optional.of(follow);
    }

    private ObjectNode detail(Row row) {
        return Json.object()
                .put("issuer", row.text("出具机构"))
                .put("issueTime", "")
                .put("originals", answers.number(row.cell("原件份数"), 1))
                .put("copies", answers.number(row.cell("复印件份数"), 0))
                .put("necessity", answers.coded(row.cell("必要性"), Words.NECESSITY, "REQUIRED"))
                .put("form", row.text("材料形式"))
                .put("source", row.text("来源渠道"))
                .put("standard", row.text("受理标准"))
                .put("basis", row.text("依据"))
                .put("sample", row.text("样表"))
                .put("trust", trust(row.cell("信任级")));
    }

    /// Without a word of the agency a paper is what the applicant brought: C, the original must be seen.
    private String trust(Cell cell) {
        if (!cell.isEmpty() && !cell.text().matches("[A-D]")) {
            answers.findings().fault(cell.place(), "“" + cell.text() + "”不认识，填 A、B、C 或 D");
        }
        return cell.or("C");
    }

    ArrayNode flow() {
        List<Row> rows = answers.rows("【办理环节】", "没有内容，群众看不到流程图");
        return Json.array(
                rows,
                row -> Json.object()
                        .put("name", answers.required(row.cell("环节")))
                        .put("who", answers.required(row.cell("办理人")))
                        .put("time", answers.required(row.cell("办理时限")))
                        .put("standard", row.text("审查标准"))
                        .put("risk", row.text("风险点"))
                        .put("safeguard", row.text("防控措施")));
    }

    ArrayNode basis() {
        List<Row> rows = answers.item().rows("【设定依据】");
        if (rows.isEmpty()) {
            answers.findings().fault(answers.item().place().at("【设定依据】"), "没有内容。没有依据的事项不能公布");
        }
        return Json.array(
                rows,
                row -> Json.object()
                        .put("law", answers.required(row.cell("法律法规")))
                        .put("article", row.text("条款"))
                        .put("text", answers.required(row.cell("内容"))));
    }

    ArrayNode faqs() {
        return Json.array(
                answers.item().rows("【常见问答】"),
                row -> Json.object()
                        .put("question", answers.required(row.cell("问题")))
                        .put("answer", answers.required(row.cell("答复"))));
    }

    List<String> lines(String table) {
        return answers.item().rows(table).stream()
                .map(row -> answers.required(row.cell("内容")))
                .toList();
    }

    /// One row an answer; rows with the same question, or an empty one, belong together.
    ArrayNode eligibility() {
        Map<String, List<Row>> byQuestion = new LinkedHashMap<>();
        String question = "";
        for (Row row : answers.item().rows("【预检】")) {
            question = row.cell("问题").or(question);
            byQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(row);
        }
        ArrayNode all = Json.MAPPER.createArrayNode();
        byQuestion.forEach((text, rows) -> all.add(question(text, rows, "p" + (all.size() + 1))));
        return all;
    }

    private ObjectNode question(String text, List<Row> rows, String id) {
        ObjectNode question = Json.object()
                .put("id", id)
                .put("question", text)
                .put("why", rows.getFirst().text("为什么问"));
        if (rows.size() < 2) {
            answers.findings().fault(rows.getFirst().place().at("回答"), "“" + text + "”至少要两个回答，一行一个");
        }
        ArrayNode choices = question.putArray("answers");
        for (Row row : rows) {
            choices.add(Json.object()
                    .put("value", "a" + (choices.size() + 1))
                    .put("label", answers.required(row.cell("回答")))
                    .put("note", "")
                    .put("verdict", answers.coded(row.cell("结论"), VERDICTS, "FITS"))
                    .put("say", row.text("提示")));
        }
        return question;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// From an author's table to a published item. An item with open questions is shown and not begun; the questions stand
/// with it, as `x-questions`.
final class ItemMaker {
    private static final String DECLARATION = "我承诺：以上填写的内容和交来的材料真实、有效，来源合法；如有不实，愿意承担相应的法律责任。";

    private final Answers answers;
    private final Hall hall;

    private ItemMaker(Answers answers, Hall hall) {
        this.answers = answers;
        this.hall = hall;
    }

    /// The item, or nothing when a fault is among the findings.
    static Optional<ObjectNode> make(ItemTable table, Hall hall, Findings findings) {
        ObjectNode item = new ItemMaker(new Answers(table, findings), hall).item();
        if (findings.has(Finding.Grade.FAULT)) {
            return Optional.empty();
        }
        List<String> open = findings.all().stream()
                .filter(finding -> finding.grade() == Finding.Grade.QUESTION)
                .map(finding -> finding.place() + "：" + finding.text())
                .toList();
        if (!open.isEmpty()) {
            item.set("x-questions", Json.texts(open));
        }
        boolean terminals =
                item.path("official").path("access").path("terminals").asBoolean(false);
        return Optional.of(item.put("startsHere", open.isEmpty() && terminals));
    }

    private ObjectNode item() {
        var conditions = new Conditions(answers.findings());
        ObjectNode form = new FormMaker(answers, hall, conditions).form();
        var tables = new TablesMaker(answers, conditions);
        ArrayNode flow = tables.flow();
        ObjectNode item = head(flow.size());
        item.set("materials", tables.materials());
        item.set("flow", flow);
        item.set("basis", tables.basis());
        item.set("faqs", tables.faqs());
        item.put("declaration", answers.or("承诺书", DECLARATION));
        item.set("form", form);
        item.set("official", new OfficialMaker(answers, hall).official());
        item.set("eligibility", tables.eligibility());
        item.putArray("situations");
        item.set("discretion", Json.texts(tables.lines("【裁量标准】")));
        item.set("remedies", Json.texts(tables.lines("【救济途径】")));
        return item;
    }

    private ObjectNode head(int steps) {
        Words.Limit promised =
                Words.limit(answers.text("承诺办结时限")).orElse(new Words.Limit(java.math.BigDecimal.ZERO, "NONE"));
        answers.required("实施编码");
        ObjectNode item = Json.object()
                .put("code", answers.code("实施编码"))
                .put("version", answers.or("事项版本", hall.today().toString()))
                .put("name", answers.required("事项名称"))
                .put("department", answers.required("实施主体"))
                .put("theme", theme());
        item.set("aliases", Json.texts(Words.several(answers.text("口语名称"))));
        item.putArray("pinyin");
        item.put("listEntry", answers.required("清单位置"))
                .put("steps", steps)
                .put(
                        "promisedDays",
                        promised.amount()
                                .setScale(0, java.math.RoundingMode.CEILING)
                                .intValue())
                .put("legalPeriod", answers.text("法定办结时限"))
                .put("fee", fee());
        answers.required("到现场次数");
        return item.put("visits", answers.number(answers.item().field("到现场次数"), 0))
                .put("startsHere", false)
                .put("allowsAgent", answers.truth("允许代办", "没有说能不能代办，按“否”处理"))
                .put("consultPhone", answers.item().field("咨询电话").or(hall.consult()))
                .put("supervisePhone", answers.item().field("监督电话").or(hall.complain()));
    }

    private String theme() {
        List<String> themes = Words.several(answers.asked("主题", "没有填，先放在“未分类”里"));
        return themes.isEmpty() ? "未分类" : themes.getFirst();
    }

    private String fee() {
        if (!answers.truth(answers.item().field("是否收费"))) {
            return "不收费";
        }
        List<String> fees = new ArrayList<>();
        answers.item()
                .rows("【收费项目】")
                .forEach(row -> fees.add(row.text("收费名称") + " " + row.text("金额").replace("元", "") + " 元"));
        return fees.isEmpty() ? "收费" : String.join("；", fees);
    }
}

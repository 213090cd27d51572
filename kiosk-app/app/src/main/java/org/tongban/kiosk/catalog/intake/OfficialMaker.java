// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The published implementation list of an item: the fields of GB/T 39046 table 4.
final class OfficialMaker {
    private final Answers answers;
    private final Hall hall;

    OfficialMaker(Answers answers, Hall hall) {
        this.answers = answers;
        this.hall = hall;
    }

    ObjectNode official() {
        ObjectNode official = Json.object();
        official.set("codes", codes());
        official.set("authority", authority());
        official.set("legal", period("法定办结时限", "法定时限说明"));
        official.set("promised", period("承诺办结时限", "承诺时限说明"));
        official.set("handling", handling());
        official.set("charge", charge());
        official.set("result", result());
        official.set("access", access());
        official.set("validity", validity());
        return official;
    }

    private ObjectNode codes() {
        ObjectNode codes = Json.object().put("basic", answers.code("基本编码"));
        codes.set("handlingItems", Json.array(Words.lines(answers.text("业务办理项")), OfficialMaker::handlingItem));
        codes.put("type", coded("事项类型", Words.TYPES));
        codes.put("level", coded("行使层级", Words.LEVELS));
        List<String> clients = answers.codedList("服务对象", Words.CLIENTS);
        if (clients.isEmpty()) {
            answers.required("服务对象");
        }
        codes.set("clientele", Json.texts(clients));
        boolean personal = clients.contains("1");
        List<String> themes = Words.several(answers.text("主题"));
        codes.set("personalThemes", Json.texts(personal ? themes : List.of()));
        codes.set("organisationThemes", Json.texts(personal ? List.of() : themes));
        return codes;
    }

    private String coded(String field, java.util.Map<String, String> codes) {
        return answers.coded(answers.item().field(field), codes, "");
    }

    private static ObjectNode handlingItem(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? Json.named(line, line) : Json.named(line.substring(0, space), line.substring(space + 1));
    }

    private ObjectNode authority() {
        ObjectNode authority = Json.object();
        Cell nature = answers.item().field("实施主体性质");
        ObjectNode implementer = Json.named(answers.text("实施主体"), answers.asked("实施主体代码", "没有填。公布的清单里有，18 位"));
        implementer.put("nature", nature.isEmpty() ? "" : answers.coded(nature, Words.NATURES, ""));
        authority.set("implementer", implementer);
        String undertaker = answers.text("承办机构");
        if (!undertaker.isEmpty()) {
            authority.set("undertaker", agency(undertaker));
        }
        authority.set("joint", Json.array(Words.several(answers.text("联办机构")), OfficialMaker::agency));
        authority.put("powerSource", answers.text("权力来源"));
        authority.put("division", answers.text("权限划分"));
        authority.put("exercise", answers.text("行使内容"));
        String region = answers.or("行政区划代码", hall.regionCode());
        String name = answers.text("行政区划");
        authority.set("jurisdiction", Json.named(region, name.isEmpty() ? regionName(region) : name));
        return authority;
    }

    private String regionName(String region) {
        return region.equals(hall.regionCode()) && !hall.region().isEmpty() ? hall.region() : region;
    }

    private static ObjectNode agency(String name) {
        return Json.named("", name).put("nature", "");
    }

    private ObjectNode period(String field, String words) {
        Words.Limit limit = answers.limit(field);
        return Json.object()
                .put("amount", limit.amount().toPlainString())
                .put("unit", limit.unit())
                .put("text", answers.text(words));
    }

    private ObjectNode handling() {
        ObjectNode handling = Json.object().put("kind", coded("办件类型", Words.KINDS));
        List<String> ways = answers.codedList("办理形式", Words.WAYS);
        if (ways.isEmpty()) {
            answers.required("办理形式");
        }
        handling.set("ways", Json.texts(ways));
        answers.required("受理条件");
        handling.set("conditions", Json.texts(Words.lines(answers.text("受理条件"))));
        handling.put("procedure", procedure());
        handling.set("special", Json.texts(answers.codedList("特别程序", Words.SPECIAL)));
        handling.put("intermediary", answers.text("中介服务"));
        handling.put("quota", answers.text("数量限制"));
        return handling.put("area", answers.text("通办范围"));
    }

    private String procedure() {
        List<String> steps = answers.item().rows("【办理环节】").stream()
                .map(row -> row.text("环节"))
                .toList();
        return steps.isEmpty()
                ? answers.required("办理流程")
                : answers.item().field("办理流程").or(String.join("→", steps));
    }

    private ObjectNode charge() {
        answers.required("是否收费");
        boolean charged = answers.truth(answers.item().field("是否收费"));
        ObjectNode charge = Json.object().put("charged", charged).put("basis", answers.text("收费依据"));
        charge.set("fees", Json.array(answers.item().rows("【收费项目】"), this::fee));
        if (charged) {
            answers.required("收费依据");
            answers.asked("怎么交费", "收费的事项要告诉群众在哪里交、怎么交");
            if (answers.item().rows("【收费项目】").isEmpty()) {
                answers.findings().question(answers.item().field("是否收费").place(), "收费，可是【收费项目】没有内容");
            }
        }
        return charge.put("how", charged ? answers.text("怎么交费") : "不收费");
    }

    private ObjectNode fee(Row row) {
        Cell amount = row.cell("金额");
        String yuan = amount.text().replaceAll("元.*$", "").strip();
        if (!yuan.matches("[0-9]+(\\.[0-9]{1,2})?")) {
            answers.findings().fault(amount.place(), "“" + amount.text() + "”不是金额，只写数字，如“20”或“9.50”");
        }
        return Json.object()
                .put("name", answers.required(row.cell("收费名称")))
                .put("amount", yuan)
                .put("basis", row.text("收费依据"))
                .put("reduction", row.text("减免"));
    }

    private ObjectNode result() {
        return Json.object()
                .put("name", answers.required("结果名称"))
                .put("kind", answers.text("结果类型"))
                .put("validity", answers.text("结果有效期"))
                .put("sample", answers.text("结果样本"));
    }

    private ObjectNode access() {
        return Json.object()
                .put("terminals", answers.truth("支持终端办理", "没有说自助终端能不能办，按“否”处理"))
                .put("inHall", answers.truth("进驻大厅", "没有说是否进驻大厅，按“否”处理"))
                .put("online", answers.truth(answers.item().field("网上办理")))
                .put("booking", answers.truth(answers.item().field("预约办理")))
                .put("onlinePayment", answers.truth(answers.item().field("网上支付")))
                .put("delivery", answers.truth(answers.item().field("快递送达")))
                .put("url", answers.text("网办地址"))
                .put("systemLevel", "")
                .put("address", answers.or("办理地点", hall.address()))
                .put("hours", answers.or("办理时间", hall.hours()))
                .put("windows", answers.text("窗口"))
                .put("consult", answers.or("咨询电话", hall.consult()))
                .put("supervise", answers.or("监督电话", hall.complain()));
    }

    private ObjectNode validity() {
        ObjectNode validity = Json.object().put("state", coded("事项状态", Words.STATES));
        Optional<LocalDate> from = date("生效日期");
        if (answers.item().field("生效日期").isEmpty()) {
            answers.findings().note(answers.item().field("生效日期").place(), "没有填，从导入这天 " + hall.today() + " 起");
        }
        validity.put("from", from.orElse(hall.today()).toString());
        date("取消日期").ifPresent(until -> validity.put("until", until.toString()));
        return validity.put("note", answers.text("停办说明"));
    }

    private Optional<LocalDate> date(String field) {
        Cell cell = answers.item().field(field);
        Optional<LocalDate> date = Words.date(cell.text());
        if (date.isEmpty() && !cell.isEmpty()) {
            answers.findings().fault(cell.place(), "“" + cell.text() + "”不是日期，写成 2026-01-05");
        }
        return date;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Items of the national exchange tables `up_task_general_*`, exported as CSV. The columns are those of the tables'
/// definitions as data exchanges run them; a table is known by its name or the end of it.
final class ExchangeItems {
    private static final String[][] FIELDS = {
        {"taskname", "事项名称"},
        {"taskcode", "实施编码"},
        {"catalogcode", "基本编码"},
        {"taskhandleitem", "业务办理项"},
        {"taskversion", "事项版本"},
        {"deptname", "实施主体"},
        {"deptcode", "实施主体代码"},
        {"depttype", "实施主体性质"},
        {"tasktype", "事项类型"},
        {"uselevel", "行使层级"},
        {"servertype", "服务对象"},
        {"projecttype", "办件类型"},
        {"acceptcondition", "受理条件"},
        {"handletype", "办理形式"},
        {"handleflow", "办理流程"},
        {"specialprocedure", "特别程序"},
        {"anticipateexplain", "法定时限说明"},
        {"promiseexplain", "承诺时限说明"},
        {"isfee", "是否收费"},
        {"feebasis", "收费依据"},
        {"limitscenenum", "到现场次数"},
        {"linkway", "咨询电话"},
        {"superviseway", "监督电话"},
        {"transactaddr", "办理地点"},
        {"transacttime", "办理时间"},
        {"linkaddr", "网办地址"},
        {"planeffectivedate", "生效日期"},
        {"plancanceldate", "取消日期"},
    };
    private static final String[][] EXTENSION = {
        {"isentrycenter", "进驻大厅"},
        {"isexpress", "快递送达"},
        {"isonline", "网上办理"},
        {"ispayonline", "网上支付"},
        {"isschedule", "预约办理"},
        {"isserviceterminals", "支持终端办理"},
        {"limitexplain", "数量限制"},
        {"otherdept", "联办机构"},
        {"resultname", "结果名称"},
        {"resultguid", "结果样本"},
        {"servicetype", "中介服务"},
        {"onlinehandleurl", "网办地址"},
    };

    private final Map<String, ExchangeTable> tables;
    private final Codebook codes;

    ExchangeItems(Map<String, ExchangeTable> tables, Codebook codes) {
        this.tables = Map.copyOf(tables);
        this.codes = codes;
    }

    /// What kind of table a file holds; empty when it is none of them.
    static String kind(String file) {
        for (String kind : List.of("basic", "extend", "material", "fee", "questions")) {
            if (file.matches("(?i)up_task_general_" + kind + ".*\\.csv")) {
                return kind;
            }
        }
        return "";
    }

    private ExchangeTable table(String kind) {
        return tables.getOrDefault(kind, new ExchangeTable(List.of()));
    }

    /// The items in force, each in its newest version; rows that were deleted are passed over.
    List<Taken> items() {
        Map<String, Row> newest = new LinkedHashMap<>();
        for (Row row : table("basic").rows()) {
            String key = key(row);
            if (!row.text("cdoperation").equalsIgnoreCase("D")) {
                newest.merge(key, row, (one, other) -> version(other) >= version(one) ? other : one);
            }
        }
        List<Taken> items = new ArrayList<>();
        newest.values().forEach(row -> items.add(item(row)));
        return items;
    }

    /// Which rows are versions of one item. A row without a code is known by its own id, or by its place: items that
    /// lack a code are not one item.
    private static String key(Row row) {
        String code = row.text("taskcode");
        if (!code.isEmpty()) {
            return code + " " + row.text("taskhandleitem");
        }
        String guid = row.text("rowguid");
        return guid.isEmpty() ? "row " + row.place() : "guid " + guid;
    }

    private static int version(Row row) {
        String version = row.text("taskversion");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    private Taken item(Row basic) {
        var findings = new Findings();
        var item = new Collected(basic.place());
        copy(basic, FIELDS, item);
        limit(basic, "anticipate", "法定办结时限", item, findings);
        limit(basic, "promise", "承诺办结时限", item, findings);
        String state = codes.word(basic.cell("taskstate"), true, findings);
        item.field("事项状态", state, "task_state");
        item.field(
                "清单位置",
                "政务服务事项目录，基本编码 " + basic.text("catalogcode") + (state.isEmpty() ? "" : "，" + state),
                "catalog_code");
        item.field("权力来源", codes.word(basic.cell("powersource"), false, findings), "power_source");
        if (!basic.text("entrustname").isEmpty()) {
            item.field("权限划分", "委托部门：" + basic.text("entrustname"), "entrust_name");
        }
        item.basis(basic.text("bylaw"), basic.cell("bylaw").place());
        table("extend").of(basic).stream().findFirst().ifPresent(row -> extension(row, item, findings));
        table("material").of(basic).forEach(row -> material(row, item, findings));
        table("fee").of(basic).forEach(row -> fee(row, item));
        table("questions")
                .of(basic)
                .forEach(row -> item.row("【常见问答】", row.place(), "问题", row.text("question"), "答复", row.text("answer")));
        return new Taken(item.item(), findings);
    }

    private static void copy(Row row, String[][] names, Collected item) {
        for (String[] pair : names) {
            Cell cell = row.cell(pair[0]);
            if (item.lacks(pair[1])) {
                item.field(pair[1], cell.text(), cell.place().column());
            }
        }
    }

    /// Number and unit apart; where it is 0 the unit says nothing.
    private void limit(Row row, String name, String field, Collected item, Findings findings) {
        Cell day = row.cell(name + "day");
        if (day.text().equals("0")) {
            item.field(field, "即办", day.place().column());
        } else if (!day.isEmpty()) {
            item.field(
                    field,
                    day.text() + " " + codes.word(row.cell(name + "type"), true, findings),
                    day.place().column());
        }
    }

    private void extension(Row row, Collected item, Findings findings) {
        copy(row, EXTENSION, item);
        item.field("结果类型", codes.word(row.cell("resulttype"), false, findings), "result_type");
        item.field("通办范围", codes.word(row.cell("handlearea"), false, findings), "handle_area");
        item.field("主题", codes.word(row.cell("usertopictype"), false, findings), "user_topic_type");
        item.field(
                "行政区划代码",
                row.text("villagecode").isEmpty() ? row.text("towncode") : row.text("villagecode"),
                "town_code");
        item.field(
                "行政区划",
                row.text("villagename").isEmpty() ? row.text("townname") : row.text("villagename"),
                "town_name");
    }

    private void material(Row row, Collected item, Findings findings) {
        String source = codes.word(row.cell("sourcetype"), false, findings);
        item.row(
                "【材料】",
                row.place(),
                "材料名称",
                row.text("materialname"),
                "材料说明",
                row.text("fillexplain"),
                "原件份数",
                row.text("pagenum"),
                "必要性",
                codes.word(row.cell("isneed"), true, findings),
                "材料形式",
                codes.word(row.cell("materialformat"), false, findings),
                "来源渠道",
                source.isEmpty() ? row.text("sourceexplain") : source,
                "受理标准",
                row.text("acceptstand"),
                "依据",
                row.text("bylaw"),
                "样表",
                row.text("exampleguid"));
    }

    private static void fee(Row row, Collected item) {
        item.row(
                "【收费项目】",
                row.place(),
                "收费名称",
                row.text("feename"),
                "金额",
                row.text("feestand"),
                "收费依据",
                row.text("bylaw"),
                "减免",
                row.text("descexplain"));
    }
}

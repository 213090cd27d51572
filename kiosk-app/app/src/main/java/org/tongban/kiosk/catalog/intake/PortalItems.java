// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Items of a provincial portal's JSON as Guangdong publishes it: `AUDIT_ITEM` with its tables beside it, one object,
/// an array of them, or one a line. Codes carry their words in members that end with `_TEXT`.
final class PortalItems {
    private final Map<String, Integer> taskCodes = new HashMap<>();
    private final List<Taken> items = new ArrayList<>();

    /// @throws IntakeException when a file is no JSON, naming the line
    List<Taken> items(Map<String, byte[]> files) throws IntakeException {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sources.addAll(sources(file.getKey(), file.getValue()));
        }
        sources.forEach(source -> taskCodes.merge(source.item("TASK_CODE"), 1, Integer::sum));
        sources.forEach(source -> items.add(item(source)));
        return items;
    }

    private record Source(Place place, JsonNode tree) {
        JsonNode item() {
            JsonNode item = tree.path("AUDIT_ITEM");
            return item.isArray() ? item.path(0) : item;
        }

        String item(String member) {
            return text(item(), member);
        }

        Place at(String member) {
            return place.at(member);
        }
    }

    private static List<Source> sources(String file, byte[] bytes) throws IntakeException {
        String text = TableText.of(file, bytes);
        List<Source> sources = new ArrayList<>();
        if (file.endsWith(".jsonl")) {
            int line = 0;
            for (String one : text.lines().toList()) {
                line++;
                if (!one.isBlank()) {
                    sources.add(new Source(new Place(file, line, ""), tree(one, new Place(file, line, ""))));
                }
            }
            return sources;
        }
        JsonNode tree = tree(text, new Place(file, 0, ""));
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                sources.add(new Source(new Place(file + " 第 " + (i + 1) + " 个事项", 0, ""), tree.get(i)));
            }
        } else {
            sources.add(new Source(new Place(file, 0, ""), tree));
        }
        return sources;
    }

    private static JsonNode tree(String text, Place place) throws IntakeException {
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(text.getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            long line = Math.max(
                    place.line(), e.getLocation() == null ? 0 : e.getLocation().getLineNr());
            throw new IntakeException(new Place(place.file(), line, ""), "不是 JSON（网站有时在中间返回一页网页）");
        }
        JsonNode items = tree.isArray() ? tree.path(0) : tree;
        if (!items.has("AUDIT_ITEM")) {
            throw new IntakeException(place, "没有 AUDIT_ITEM，不是政务服务网的事项");
        }
        return tree;
    }

    private Taken item(Source source) {
        var findings = new Findings();
        var item = new Collected(source.place());
        item.field("实施编码", code(source, findings), "TASK_CODE");
        item.field("事项名称", first(source.item("CATANAME"), source.item("TASK_NAME")), "CATANAME");
        PortalFields.copy(source.item(), item);
        limit(source, "ANTICIPATE", "法定办结时限", item);
        limit(source, "PROMISE", "承诺办结时限", item);
        String state = source.item("TASK_STATE_TEXT");
        item.field(
                "清单位置",
                "政务服务网公布的实施清单，编码 " + source.item("TASK_CODE") + (state.isEmpty() ? "" : "，" + state),
                "TASK_STATE_TEXT");
        lobby(source, item);
        item.field("通办范围", scopes(source.item().path("SCOPES")), "SCOPES");
        each(source.item(), "LAW", source, (row, place) -> law(row, place, item));
        each(source.tree(), "AUDIT_MATERIAL", source, (row, place) -> material(row, place, item));
        each(source.tree(), "AUDIT_ITEM_FLOWSHEET", source, (row, place) -> step(row, place, item));
        each(
                source.tree(),
                "AUDIT_CHARGE",
                source,
                (row, place) -> item.row(
                        "【收费项目】",
                        place,
                        "收费名称",
                        text(row, "FEE_NAME"),
                        "金额",
                        text(row, "FEE_STAND"),
                        "收费依据",
                        text(row, "BY_LAW")));
        each(
                source.tree(),
                "AUDIT_QA",
                source,
                (row, place) -> item.row("【常见问答】", place, "问题", text(row, "QUESTION"), "答复", text(row, "ANSWER")));
        each(source.tree(), "AUDIT_ITEM_RESULT", source, (row, place) -> result(row, item));
        return new Taken(item.item(), findings);
    }

    /// The implementation code where one item carries it; several parts of one item share it, and some sites leave
    /// keys out.
    private String code(Source source, Findings findings) {
        String task = source.item("TASK_CODE");
        boolean own = !task.isEmpty() && taskCodes.getOrDefault(task, 0) == 1;
        String code = own
                ? task
                : first(source.item("ITEM_ID"), task, source.item("ROWGUID"), source.item("NATION_TASK_CODE"));
        if (!own && !code.isEmpty()) {
            findings.note(
                    source.at("TASK_CODE"),
                    (task.isEmpty() ? "没有实施编码" : "几个事项共用实施编码“" + task + "”") + "，用“" + code + "”分开");
        }
        return code;
    }

    private static void limit(Source source, String name, String field, Collected item) {
        String day = source.item(name + "_DAY");
        if (day.equals("0")) {
            item.field(field, "即办", name + "_DAY");
        } else if (!day.isEmpty()) {
            item.field(field, day + " " + source.item(name + "_TYPE_TEXT"), name + "_DAY");
        }
    }

    private static void lobby(Source source, Collected item) {
        JsonNode lobby = source.tree().path("AUDIT_CATALOG_LOBBY").path(0);
        item.field("办理地点", first(source.item("XHTSDZ"), text(lobby, "ADDRESS")), "XHTSDZ");
        item.field("办理时间", text(lobby, "TIME"), "AUDIT_CATALOG_LOBBY.TIME");
        item.field("窗口", text(lobby, "NAME"), "AUDIT_CATALOG_LOBBY.NAME");
    }

    private static String scopes(JsonNode scopes) {
        return scopes.valueStream()
                .map(scope -> text(scope, "SCOPERANGE_TEXT"))
                .filter(range -> !range.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static void law(JsonNode row, Place place, Collected item) {
        String number = text(row, "ACCORDINGNUMBER");
        item.row(
                "【设定依据】",
                place,
                "法律法规",
                text(row, "LAWNAME") + (number.isEmpty() ? "" : "（" + number + "）"),
                "条款",
                text(row, "TERMSNUMBER"),
                "内容",
                text(row, "TERMSCONTENT"));
    }

    private static void material(JsonNode row, Place place, Collected item) {
        item.row(
                "【材料】",
                place,
                "材料名称",
                text(row, "MATERIAL_NAME"),
                "材料说明",
                first(text(row, "MATERIAL_DESC"), text(row, "FILL_EXPLIAN")),
                "原件份数",
                text(row, "PAGE_NUM"),
                "复印件份数",
                text(row, "PAGE_COPYNUM"),
                "必要性",
                text(row, "IS_NEED_TEXT"),
                "材料形式",
                text(row, "ZZHDZB_TEXT"),
                "来源渠道",
                text(row, "SOURCE_TYPE_TEXT"),
                "依据",
                text(row, "BY_LAW"),
                "样表",
                text(row.path("EXAMPLE_GUID").path(0), "FILEPATH"));
    }

    private static void step(JsonNode row, Place place, Collected item) {
        item.row(
                "【办理环节】",
                place,
                "环节",
                first(text(row, "STEP_TEXT"), text(row, "UNTI_LINK_TEXT")),
                "办理人",
                text(row, "TRANSACTOR"),
                "办理时限",
                text(row, "TRANSACT_TIME_LIMIT"),
                "审查标准",
                text(row, "CHECK_STANDARD"));
    }

    private static void result(JsonNode row, Collected item) {
        if (item.lacks("结果名称")) {
            item.field("结果名称", text(row, "NAME"), "AUDIT_ITEM_RESULT.NAME");
            item.field(
                    "结果类型",
                    first(text(row, "RESULT_TYPE_TEXT"), text(row, "SUBJECT_RESULT_TYPE_TEXT")),
                    "AUDIT_ITEM_RESULT.RESULT_TYPE_TEXT");
            item.field("结果有效期", text(row, "CARD_VALIDDATE"), "AUDIT_ITEM_RESULT.CARD_VALIDDATE");
        }
    }

    private interface Each {
        void take(JsonNode row, Place place);
    }

    private static void each(JsonNode holder, String member, Source source, Each each) {
        JsonNode rows = holder.path(member);
        for (int i = 0; i < rows.size(); i++) {
            each.take(rows.get(i), source.at(member + "[" + i + "]"));
        }
    }

    static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of published tables and what they stand for. Codes are those of GB/T 39046—2020 annex A. Pure.
final class Words {
    static final Map<String, String> TYPES = codes(
            "00 行政权力",
            "01 行政许可",
            "02 行政处罚",
            "03 行政强制",
            "04 行政征收",
            "05 行政给付",
            "06 行政检查",
            "07 行政确认",
            "08 行政奖励",
            "09 行政裁决",
            "10 其他行政权力",
            "20 公共服务");
    static final Map<String, String> LEVELS = codes("1 国家", "2 省", "3 市", "4 县", "5 镇街", "6 村社区", "7 分级管理");
    static final Map<String, String> NATURES = codes("1 法定机关", "2 授权组织", "3 受委托组织", "9 其他");
    static final Map<String, String> CLIENTS = codes("1 自然人", "2 企业法人", "3 事业法人", "4 社会组织法人", "5 行政机关", "6 其他组织");
    static final Map<String, String> WAYS = codes("1 窗口", "2 网上", "3 移动", "4 快递", "9 其他");
    static final Map<String, String> KINDS = codes("1 即办件", "2 承诺件", "9 其他");
    static final Map<String, String> SPECIAL = codes("1 延长审批", "2 其他");
    static final Map<String, String> STATES = Map.of("在用", "IN_FORCE", "暂停", "SUSPENDED", "取消", "WITHDRAWN");
    static final Map<String, String> NECESSITY = Map.of(
            "必要", "REQUIRED", "情形", "IN_SOME_CASES", "非必要", "NOT_REQUIRED", "容缺", "MAY_FOLLOW", "容缺后补", "MAY_FOLLOW");
    static final Map<String, String> FOLLOWING = Map.of("容缺受理", "TOLERATED", "告知承诺", "DECLARED");

    private static final Pattern PERIOD = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) *个? *(工作日|自然日|日|天|月|小时|年)");
    private static final Map<String, String> UNITS =
            Map.of("工作日", "WORKING_DAY", "自然日", "DAY", "日", "DAY", "天", "DAY", "月", "MONTH", "小时", "HOUR");
    /// All forms that were seen side by side in one ecosystem, and what spreadsheets make of them.
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:T?[0-9]{4}(?:[0-9]{2})?)?"),
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?"
                    + "(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?)?"));

    private Words() {}

    private static Map<String, String> codes(String... pairs) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            codes.put(pair.substring(space + 1), pair.substring(0, space));
        }
        return codes;
    }

    /// The code of a word, or the code itself; also 县级 for 县 and 窗口办理 for 窗口.
    static Optional<String> code(Map<String, String> codes, String written) {
        if (codes.containsValue(written)) {
            return Optional.of(written);
        }
        Optional<String> exact = Optional.ofNullable(codes.get(written));
        return exact.or(() -> codes.keySet().stream()
                .filter(word -> written.matches(Pattern.quote(word) + "(?:级|办理|申请)") || word.equals("行政" + written))
                .findFirst()
                .map(codes::get));
    }

    static Optional<Boolean> truth(String written) {
        return switch (written) {
            case "是", "1", "支持", "有", "允许" -> Optional.of(true);
            case "否", "0", "不支持", "无", "不允许" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// A published time limit.
    ///
    /// @param amount 0 is at once
    record Limit(BigDecimal amount, String unit) {}

    static Optional<Limit> limit(String written) {
        if (List.of("即办", "当场", "当场办结", "0").contains(written)) {
            return Optional.of(new Limit(BigDecimal.ZERO, "WORKING_DAY"));
        }
        if (List.of("无", "未作规定", "不作规定", "法律未作规定").contains(written)) {
            return Optional.of(new Limit(BigDecimal.ZERO, "NONE"));
        }
        Matcher found = PERIOD.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var amount = new BigDecimal(found.group(1));
        return found.group(2).equals("年")
                ? Optional.of(new Limit(amount.multiply(BigDecimal.valueOf(12)), "MONTH"))
                : Optional.of(new Limit(amount, UNITS.getOrDefault(found.group(2), "NONE")));
    }

    static Optional<LocalDate> date(String written) {
        return DATES.stream()
                .map(pattern -> pattern.matcher(written))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Words::day);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a spreadsheet makes of a long number: 1.15901E+30. The digits are lost.
    static boolean isSpoiltNumber(String written) {
        return written.matches("[0-9]\\.[0-9]+[Ee]\\+[0-9]+");
    }

    static List<String> several(String written) {
        return parts(written, "[、，,；;\n]");
    }

    static List<String> lines(String written) {
        return parts(written, "\n");
    }

    private static List<String> parts(String written, String separator) {
        return Stream.of(written.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String known(Map<String, String> codes) {
        return String.join("、", codes.keySet());
    }
}

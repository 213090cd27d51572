// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.safe.Queue.Waiting;

/// Says of a case where it stands, why, and what staff can do, in plain words.
record QueueWords(UnsentAge age, Instant now) {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /// Two lines: number, age and state; why and what to do.
    List<String> lines(Waiting one) {
        String first = one.localNumber().grouped() + "  " + state(one) + "  自 "
                + one.savedAt().atZone(age.zone()).format(SINCE) + urgency(one);
        if (one.delivery() == Delivery.DELIVERED) {
            return List.of(first + "  平台受理号 " + one.caseNumber().orElse("—"));
        }
        QueueReason reason = QueueReason.of(one);
        return List.of(
                first + "，法定五日期限 " + age.legalDeadline(one.savedAt()),
                "    原因：" + reason.why() + "。办法：" + reason.remedy() + "。");
    }

    /// One line, for the status and after a sync.
    String line(Waiting one) {
        return String.join("  ", lines(one)).replaceAll(" {3,}", "  ");
    }

    /// For programs.
    Map<String, Object> facts(Waiting one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseId", one.caseId().toString());
        facts.put("localNumber", one.localNumber().value());
        one.caseNumber().ifPresent(number -> facts.put("caseNumber", number));
        facts.put("item", one.itemCode());
        facts.put("delivery", one.delivery());
        facts.put("savedAt", one.savedAt().toString());
        if (one.delivery() != Delivery.DELIVERED) {
            QueueReason reason = QueueReason.of(one);
            facts.put("ageSeconds", Duration.between(one.savedAt(), now).toSeconds());
            facts.put("level", age.level(one.savedAt(), now));
            facts.put("legalDeadline", age.legalDeadline(one.savedAt()).toString());
            facts.put("attempts", one.attempts());
            facts.put("dueAt", one.dueAt().toString());
            one.heldUntil().ifPresent(until -> facts.put("heldUntil", until.toString()));
            facts.put("cause", one.why());
            facts.put("why", reason.why());
            facts.put("whatToDo", reason.remedy());
        }
        return facts;
    }

    private String urgency(Waiting one) {
        if (one.delivery() == Delivery.DELIVERED) {
            return "";
        }
        return switch (age.level(one.savedAt(), now)) {
            case CALM -> "";
            case WARN -> "（注意：未送达已超过 " + words(age.warn()) + "）";
            case HARD_CAP -> "（严重告警：在本机已超过 " + age.hardCap().toDays() + " 天；不会删除，请用 queue export 取走或 queue mend 补办）";
            case ALARM -> "（告警：未送达已超过 " + words(age.alarm()) + "）";
        };
    }

    private static String words(Duration time) {
        return time.toMinutes() % 60 == 0 ? time.toHours() + " 小时" : time.toMinutes() + " 分钟";
    }

    private static String state(Waiting one) {
        return of(one.delivery()) + (one.attempts() == 0 ? "" : "（已试 " + one.attempts() + " 次）");
    }

    static String of(Delivery delivery) {
        return switch (delivery) {
            case QUEUED -> "等待投递";
            case RECEIPT_UNVERIFIED -> "回执未能核验";
            case QUARANTINED -> "已搁置";
            case DELIVERED -> "已送达";
        };
    }

    static String damaged(String what) {
        return what.startsWith("material ")
                ? "材料 " + what.substring("material ".length()) + " 已损坏或丢失"
                : (what.equals("manifest") ? "清单与摘要不符" : "内容无法解开");
    }
}

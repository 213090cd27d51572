// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.safe.Queue.Waiting;

/// Says of a case that waits why it does and what staff can do, in plain words.
final class QueueWords {
    private static final Map<String, String> WHY = Map.of(
            "manifest-conflict", "平台上已有同一编号但内容不同的办件；请联系平台核对，不要重复提交",
            "case-rejected", "平台拒收；请按回执上的电话联系办事人，重新受理",
            "damaged-on-disk", "本机存储损坏，办件已无法读取；请凭纸质凭证联系办事人补办，并报修本机");

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private QueueWords() {}

    static String line(Waiting one, UnsentAge age, Instant now) {
        return one.localNumber().grouped() + "  " + state(one) + "  自 "
                + one.savedAt().atZone(age.zone()).format(SINCE) + urgency(one, now) + "，法定五日期限 "
                + age.legalDeadline(one.savedAt()) + "  " + WHY.getOrDefault(one.why(), one.why());
    }

    private static String urgency(Waiting one, Instant now) {
        return switch (UnsentAge.level(one.savedAt(), now)) {
            case CALM -> "";
            case WARN -> "（注意：未送达已超过 2 小时）";
            case ALARM -> "（告警：未送达已超过 24 小时）";
        };
    }

    private static String state(Waiting one) {
        return switch (one.delivery()) {
            case QUEUED -> one.attempts() == 0 ? "等待投递" : "等待重试（已试 " + one.attempts() + " 次）";
            case RECEIPT_UNVERIFIED -> "回执未能核验，保留并继续重试";
            case QUARANTINED -> "已搁置，需要人工处理";
            case DELIVERED -> "已送达";
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What this visitor answers to each question, by the question's own words. The same question in another item gets the
/// same answer.
final class Answers {
    /// How a question is answered.
    sealed interface Answer {
        /// Touches one of the options.
        record Touch(String option) implements Answer {}

        /// Types digits on the number pad.
        record Type(String digits) implements Answer {}

        /// Leaves an optional question open.
        record Skip() implements Answer {}
    }

    private static final String DEMONSTRATION_MOBILE = "10000000001";

    private Answers() {}

    static Map<String, Answer> byTitle() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("您现在住在这里吗", new Answer.Touch("是，就住在这里"));
        answers.put("您现在住在哪里", new Answer.Touch("示范街道示范社区"));
        answers.put("您的手机号是多少", new Answer.Type(DEMONSTRATION_MOBILE));
        answers.put("您属于下面哪一种情况", new Answer.Touch("都不是"));
        answers.put("您已经在领其他老年补贴吗", new Answer.Touch("没有"));
        answers.put("找不到您时", new Answer.Skip());
        answers.put("您从哪一天开始住在本市", new Answer.Type("20250301"));
        answers.put("您凭哪一条申领", new Answer.Touch("在本市有稳定住处"));
        answers.put("您住的是什么样的房子", new Answer.Touch("租的房子"));
        answers.put("您为什么要换卡或补卡", new Answer.Touch("卡坏了"));
        answers.put("新卡用哪家银行", new Answer.Touch("还用原来的银行"));
        answers.put("您想怎么领新卡", new Answer.Touch("在本大厅即时制卡点领"));
        return answers;
    }

    static List<String> titles() {
        return List.copyOf(byTitle().keySet());
    }
}

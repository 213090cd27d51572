// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormCheckTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Form ALLOWANCE = form("11590102MB9D0005X24590511006001");
    private static final Form RESIDENCE = form("11590102MB9D00025L4590709012001");
    private static final Form SHOP = form("11590102MB9D0006824590131002001");
    private static final String PHONE_ERROR = "手机号应是以 1 开头的 11 位数字，现在输入了 10 位。请核对后再输一次。";

    private final FormCheck check = new FormCheck(TODAY);

    @Test
    void findsNothingWrongInACompleteForm() {
        assertEquals(List.of(), check.problems(ALLOWANCE, allowance()));
        assertEquals(List.of(), check.problems(RESIDENCE, residence("20260401")));
    }

    @Test
    void saysHowToMendATelephoneNumberThatIsTooShort() {
        Map<String, Object> answers = allowance();
        answers.put("mobile", "1380013800");
        assertEquals(List.of(new FormCheck.Problem("mobile", PHONE_ERROR)), check.problems(ALLOWANCE, answers));
    }

    @Test
    void takesNumbersThatNobodyHasOnlyInADemonstration() {
        Map<String, Object> answers = allowance();
        answers.put("mobile", "10000000004");
        assertEquals(List.of(), check.problems(ALLOWANCE, answers));
        Form real = new Form(
                ALLOWANCE.schemaJson().replace("|100[0-9]{8}", ""), ALLOWANCE.cardFields(), ALLOWANCE.questions());
        assertEquals(1, check.problems(real, answers).size());
    }

    @Test
    void asksForTheAddressOnlyOfThoseWhoLiveElsewhere() {
        Map<String, Object> answers = allowance();
        answers.put("livesHere", "NO");
        assertEquals(List.of(new FormCheck.Problem("liveArea", "请选一个您现在住的地方。")), check.problems(ALLOWANCE, answers));
        answers.put("liveArea", "590103000000");
        assertEquals(List.of(), check.problems(ALLOWANCE, answers));
        answers.put("livesHere", "YES");
        assertEquals(1, check.problems(ALLOWANCE, answers).size());
    }

    @Test
    void judgesOneAnswerWhileOthersAreMissing() {
        Map<String, Object> answers = new HashMap<>(Map.of("mobile", "1380013800"));
        assertEquals(
                Optional.of(new FormCheck.Problem("mobile", PHONE_ERROR)), check.problem(ALLOWANCE, "mobile", answers));
        answers.put("mobile", "13800138000");
        assertEquals(Optional.empty(), check.problem(ALLOWANCE, "mobile", answers));
        assertEquals(
                List.of("name", "sex", "birth", "idNo", "livesHere", "income", "otherAid"),
                check.problems(ALLOWANCE, answers).stream()
                        .map(FormCheck.Problem::field)
                        .toList());
    }

    @Test
    void wantsHalfAYearOfResidenceToTheDay() {
        assertEquals(List.of(), check.problems(RESIDENCE, residence("20260523")));
        for (String wrong : List.of("20260524", "20270101", "20260230", "19490930", "2026052")) {
            assertEquals(
                    List.of("liveSince"),
                    check.problems(RESIDENCE, residence(wrong)).stream()
                            .map(FormCheck.Problem::field)
                            .toList(),
                    wrong);
        }
    }

    @Test
    void refusesAnswersThatTheFormDoesNotAsk() {
        Map<String, Object> answers = allowance();
        answers.put("blood", "A");
        assertEquals(List.of(new FormCheck.Problem("blood", "请核对“填写的内容”。")), check.problems(ALLOWANCE, answers));
    }

    @Test
    void namesTheRowOfATableThatCannotStand() {
        Map<String, Object> right = member("590102197001020017");
        assertEquals(List.of(), check.problems(SHOP, shop(List.of(right))));
        Map<String, Object> wrong = member("590102197001020010");
        assertEquals(
                List.of("家庭成员 2：这个号码不对：要 18 位，现在是 18 位，最后一位也要对得上。请对着证件再核对一次。"), texts(shop(List.of(right, wrong))));
        assertEquals(List.of("请至少添加一位家庭成员，最多十位。"), texts(shop(List.of())));
        assertEquals(List.of("请至少添加一位家庭成员，最多十位。"), texts(shop(Collections.nCopies(11, right))));
        Map<String, Object> more = new HashMap<>(right);
        more.put("blood", "A");
        assertEquals(List.of("家庭成员 1：请核对“填写的内容”。"), texts(shop(List.of(more))));
    }

    private List<String> texts(Map<String, Object> answers) {
        return check.problems(SHOP, answers).stream()
                .map(FormCheck.Problem::text)
                .toList();
    }

    private static Map<String, Object> member(String number) {
        return Map.of("name", "李示例", "idNo", number, "relation", "SPOUSE");
    }

    private static Map<String, Object> shop(List<Map<String, Object>> family) {
        Map<String, Object> answers = new HashMap<>(card());
        answers.putAll(Map.of(
                "nameUse",
                "NO",
                "form",
                "FAMILY",
                "family",
                family,
                "siteRegion",
                "590102001001",
                "siteProof",
                "PROMISE",
                "prior",
                "NO"));
        return answers;
    }

    private static Form form(String code) {
        return Catalogs.packaged().item(code).orElseThrow().form();
    }

    private static Map<String, Object> allowance() {
        Map<String, Object> answers = new HashMap<>(card());
        answers.putAll(Map.of("livesHere", "YES", "income", "NONE", "otherAid", "NO"));
        return answers;
    }

    private static Map<String, Object> residence(String since) {
        Map<String, Object> answers = new HashMap<>(card());
        answers.putAll(Map.of(
                "liveArea",
                "590103000000",
                "liveSince",
                since,
                "basis",
                "HOUSING",
                "houseType",
                "RENT",
                "mobile",
                "13800138000"));
        return answers;
    }

    private static Map<String, Object> card() {
        return Map.of(
                "name", "赵长安",
                "sex", "男",
                "nation", "汉",
                "birth", "19431001",
                "address", "示例区示范社区3栋",
                "idNo", "590102194310010150");
    }
}

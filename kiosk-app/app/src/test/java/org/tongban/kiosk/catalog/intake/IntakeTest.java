// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Period;

/// What halls have becomes published content, and what is missing or wrong is named where its author finds it.
class IntakeTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T10:00:00+08:00");
    private static final Path EXAMPLE = Path.of("../../docs/howto/examples/shengyu-dengji.csv");
    private static final String BIRTH = "11590102MB9D00076W4592023017001";

    @TempDir
    Path folder;

    private Path hall;
    private Path source;

    @BeforeEach
    void unpack() throws IOException {
        hall = Files.createDirectory(folder.resolve("hall"));
        source = Files.createDirectory(folder.resolve("source"));
        Catalogs.unpack(hall);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aClerksTableIsTakenInWhateverTheSpreadsheetSavedItAs(String charset) throws Exception {
        Files.writeString(source.resolve("t.csv"), Files.readString(EXAMPLE), Charset.forName(charset));
        Intake.Outcome outcome = only();
        assertEquals(0, outcome.open(), outcome.findings().toString());
        Item item = item(BIRTH);
        assertTrue(item.startsHere());
        assertEquals(List.of("准生证", "生孩子登记", "怀孕登记", "生育服务证"), item.aliases());
        assertEquals(LocalDate.of(2026, 1, 5), item.official().validity().from());
        assertEquals(2, item.official().handling().conditions().size());
        assertTrue(item.official().promised().isAtOnce());
        assertEquals(Period.Unit.NONE, item.official().legal().unit());
        assertEquals(
                List.of("q1", "q2", "q4", "q5", "q6", "q7"),
                item.form().asked(java.util.Map.of("q1", "o1", "q5", "o1")).stream()
                        .map(Form.Question::field)
                        .toList());
        assertEquals(
                "2026.11.25", Catalogs.fromFile(hall.resolve("catalog.json")).version());
    }

    @Test
    void aPaperThatMayFollowHasItsPeriodAndWhatFollowsOrNothingIsTakenIn() throws Exception {
        String table = Files.readString(EXAMPLE)
                .replace("来源渠道,条件,材料编码", "来源渠道,条件,材料编码,补交方式,补交期限,逾期后果,补交条件")
                .replace("0,情形,,医院,怀孕还是已经出生=已经出生,", "0,容缺,,医院,怀孕还是已经出生=已经出生,,告知承诺,10,到期不交的撤回登记,婚姻状况=已婚");
        Files.writeString(source.resolve("t.csv"), table);
        assertEquals(0, only().open());
        Item.Follow follow = item(BIRTH).materials().getLast().follow().orElseThrow();
        assertEquals(Item.Follow.Kind.DECLARED, follow.kind());
        assertEquals(10, follow.workingDays());
        assertEquals("到期不交的撤回登记", follow.consequence());
        assertEquals(1, follow.when().orElseThrow().values().size());
        Files.writeString(source.resolve("t.csv"), table.replace("0,容缺,,医院", "0,必要,,医院"));
        assertTrue(told(only()).contains("必要性填“容缺”的材料才能补交"));
    }

    @Test
    void aTableOfPeopleIsWrittenInOneCell() throws Exception {
        String last = "7,您的手机号是多少？,";
        String row = "8,家里还有谁？,,家庭成员,表格,姓名:姓名、证件号码:身份证号、关系:选择(配偶/子女),是,,请添加。,5\n";
        String table = Files.readString(EXAMPLE).replace(last, row + last);
        Files.writeString(source.resolve("t.csv"), table);
        Intake.Outcome outcome = only();
        assertEquals(0, outcome.open(), told(outcome));
        Form.Question people = item(BIRTH).form().questions().stream()
                .filter(question -> question.kind() == Form.Kind.GROUP)
                .findFirst()
                .orElseThrow();
        Form.Group group = people.group().orElseThrow();
        assertEquals(0, group.least());
        assertEquals(5, group.most());
        assertEquals(
                List.of(Form.Kind.NAME, Form.Kind.ID_NUMBER, Form.Kind.CHOICE),
                group.columns().stream().map(Form.Question::kind).toList());
        assertEquals("子女", group.columns().getLast().options().getLast().label());
        Files.writeString(source.resolve("t.csv"), table.replace("关系:选择(配偶/子女)", "关系"));
        assertTrue(told(only()).contains("“关系”看不懂"));
    }

    @Test
    void whatWasWrittenAsATableReadsTheSame() throws Exception {
        Files.copy(EXAMPLE, source.resolve("t.csv"));
        Intake.Outcome first = only();
        Item before = item(BIRTH);
        Files.write(source.resolve("t.csv"), first.table());
        assertEquals(0, only().open());
        assertEquals(before, item(BIRTH));
        assertEquals(
                "2026.11.25-2", Catalogs.fromFile(hall.resolve("catalog.json")).version());
        assertEquals(13, Catalogs.fromFile(hall.resolve("catalog.json")).items().size());
    }

    @Test
    void exchangeTablesAreJoinedInTheirNewestVersion() throws Exception {
        exchange();
        Files.writeString(source.resolve("代码.csv"), Sources.CODES);
        Intake.Outcome outcome = only();
        Item item = item("11590102MB9D00025L4592009010003");
        assertEquals(
                List.of("公民离开常住户口所在地", "居住半年以上 & 有住处"),
                item.official().handling().conditions());
        assertEquals(
                new Period(new BigDecimal(15), Period.Unit.DAY, "居住证暂行条例"),
                item.official().legal());
        assertEquals(Period.Unit.WORKING_DAY, item.official().promised().unit());
        assertEquals(
                Optional.of(LocalDate.of(2027, 12, 31)),
                item.official().validity().until());
        assertEquals(
                List.of("居民身份证", "租房合同"),
                item.materials().stream().map(Item.MaterialSpec::name).toList());
        assertEquals(
                Item.Necessity.MAY_FOLLOW, item.materials().getLast().detail().necessity());
        assertEquals("居住证暂行条例", item.basis().getFirst().law());
        assertEquals("第二条", item.basis().getFirst().article());
        // The tables have neither steps nor questions: it is shown, and the clerk is asked.
        assertFalse(item.startsHere());
        assertTrue(told(outcome).contains("请补  up_task_general_basic.csv 第 3 行，栏目“【表单】”"), told(outcome));
    }

    /// Trap: the item's own id is missing. Rows without a code stay apart, each is asked for, and none swallows
    /// another.
    @Test
    void itemsWithoutACodeAreAskedForOneByOne() throws Exception {
        Files.writeString(
                source.resolve("up_task_general_basic.csv"),
                Sources.BASIC.replace(",11590102MB9D00025L4592009010003,", ",,"));
        Files.writeString(source.resolve("代码.csv"), Sources.CODES);
        List<Intake.Outcome> outcomes = Intake.run(source, hall, NOW);
        assertEquals(2, outcomes.size());
        for (Intake.Outcome one : outcomes) {
            assertEquals(Optional.empty(), one.file());
            assertTrue(told(one).contains("task_code") || told(one).contains("实施编码"), told(one));
        }
    }

    /// Trap: what a result's code means differs from platform to platform.
    @ParameterizedTest
    @ValueSource(strings = {"证照", "批文"})
    void oneResultCodeMeansWhatThatPlatformSaysItMeans(String word) throws Exception {
        exchange();
        Files.writeString(source.resolve("代码.csv"), Sources.CODES + "result_type,30," + word + "\n");
        only();
        assertEquals(
                word,
                item("11590102MB9D00025L4592009010003").official().result().kind());
    }

    @Test
    void aCodeThatTheStandardDoesNotFixIsAskedForAndNeverGuessed() throws Exception {
        exchange();
        Intake.Outcome outcome = only();
        assertEquals(Optional.empty(), outcome.file());
        assertTrue(told(outcome).contains("在 代码.csv 里加一行：promise_type,1,含义"), told(outcome));
        assertTrue(told(outcome).contains("up_task_general_basic.csv 第 3 行，栏目“task_state”"), told(outcome));
    }

    @Test
    void aPortalsTextIsMadePlainHoweverOftenItWasEscaped() throws Exception {
        Files.writeString(source.resolve("item.json"), Sources.PORTAL);
        Intake.Outcome outcome = only();
        Item item = item("11590102MB9D0005X2459051100900101");
        assertEquals(List.of("失去父母", "年龄 < 18 周岁"), item.official().handling().conditions());
        assertEquals(
                "申请&rarr;审核".replace("&rarr;", "→"), item.official().handling().procedure());
        assertEquals("全本", item.materials().getFirst().note());
        assertEquals(
                "国务院办公厅关于加强孤儿保障工作的意见（国办发〔2010〕54号）", item.basis().getFirst().law());
        assertEquals("受理", item.flow().getFirst().name());
        assertTrue(outcome.open() > 0);
        assertFalse(item.startsHere());
    }

    @Test
    void partsThatShareACodeAreToldApartAndABrokenLineIsNamed() throws Exception {
        String one = Sources.PORTAL.replace("\n", " ");
        String two = one.replace("0f0f0f0f", "1f1f1f1f").replace("发放\"", "发放（补发）\"");
        Files.writeString(source.resolve("items.jsonl"), one + "\n" + two + "\n");
        List<Intake.Outcome> outcomes = Intake.run(source, hall, NOW);
        assertEquals(
                2,
                outcomes.stream().filter(outcome -> outcome.file().isPresent()).count());
        assertTrue(told(outcomes.getFirst()).contains("共用实施编码"));
        Files.writeString(source.resolve("items.jsonl"), one + "\n<!DOCTYPE html>\n");
        assertEquals(
                "items.jsonl 第 2 行：不是 JSON（网站有时在中间返回一页网页）",
                assertThrows(IntakeException.class, () -> Intake.run(source, hall, NOW))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实施编码,11590102MB9D00076W4592023017001 | 实施编码,1.15901E+30 | 第 3 行，栏目“实施编码” | 后面的位数已经丢了
            事项类型,公共服务     | 事项类型,服务      | 第 11 行，栏目“事项类型” | 可以填：行政权力、行政许可
            承诺办结时限,即办     | 承诺办结时限,五天  | 第 19 行，栏目“承诺办结时限” | “五天”看不懂
            生效日期,2026/1/5   | 生效日期,202615  | 第 32 行，栏目“生效日期” | 不是日期
            是否收费,否         | 是否收费,是      | 栏目“收费依据” | 没有填
            到现场次数,1        | 到现场次数,一     | 栏目“到现场次数” | 不是数字
            口语名称,           | 俗称,           | 第 9 行 | 没有“俗称”这个栏目
            材料名称,材料说明     | 材料名,材料说明   | 栏目“材料名” | 是不是要写“材料名称”
            婚姻状况=已婚,      | 婚姻状况=丧偶,   | 栏目“条件” | 没有“丧偶”这个选项
            姓名、性别、        | 姓名、指纹、     | 栏目“证件信息” | “指纹”不认识
            选择,已婚、没有结婚   | 选择,已婚       | 栏目“选项” | 选择题至少要两个选项
            """)
    void aSlipIsNamedByFileLineAndColumn(String right, String wrong, String where, String what) throws Exception {
        String table = Files.readString(EXAMPLE);
        assertTrue(table.contains(right), right);
        Files.writeString(source.resolve("t.csv"), table.replace(right, wrong));
        byte[] before = Files.readAllBytes(hall.resolve("catalog.json"));
        Intake.Outcome outcome = only();
        assertEquals(Optional.empty(), outcome.file());
        assertTrue(
                outcome.findings().stream()
                        .map(Finding::toString)
                        .anyMatch(line -> line.startsWith("错误  t.csv") && line.contains(where) && line.contains(what)),
                told(outcome));
        assertEquals(
                new String(before, StandardCharsets.UTF_8),
                Files.readString(hall.resolve("catalog.json")),
                "untouched");
    }

    @Test
    void aWorkbookAnUnclosedQuoteAndAMissingCatalogueAreExplained() throws Exception {
        Path file = source.resolve("t.csv");
        Files.writeString(file, "PK\u0003\u0004");
        assertTrue(refused().contains("另存为"));
        Files.writeString(file, "栏目,内容\n事项名称,\"没有完\n");
        assertTrue(refused().contains("t.csv 第 2 行"), refused());
        Files.write(file, new byte[] {(byte) 0x81, 0x20, (byte) 0xff});
        assertTrue(refused().contains("文字编码认不出来"));
        Files.copy(EXAMPLE, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.delete(hall.resolve("catalog.json"));
        assertTrue(refused().contains("catalog unpack"));
    }

    @Test
    void oneItemThatDoesNotHoldKeepsNobodyOut() throws Exception {
        String table = Files.readString(EXAMPLE);
        Files.writeString(source.resolve("good.csv"), table);
        Files.writeString(
                source.resolve("long.csv"),
                table.replace(BIRTH, BIRTH + "X").replace("事项名称,生育登记", "事项名称," + "长".repeat(1001)));
        List<Intake.Outcome> outcomes = Intake.run(source, hall, NOW);
        assertEquals(
                List.of(true, false),
                outcomes.stream().map(outcome -> outcome.file().isPresent()).toList());
        assertEquals(List.of(), Catalogs.problems(hall.resolve("catalog.json")));
    }

    private void exchange() throws IOException {
        Files.writeString(source.resolve("up_task_general_basic.csv"), Sources.BASIC);
        Files.writeString(source.resolve("up_task_general_extend.csv"), Sources.EXTENSION);
        Files.writeString(source.resolve("up_task_general_material.csv"), Sources.MATERIAL, Charset.forName("GB18030"));
    }

    private String refused() {
        return String.valueOf(assertThrows(IntakeException.class, () -> Intake.run(source, hall, NOW))
                .getMessage());
    }

    private Intake.Outcome only() throws Exception {
        List<Intake.Outcome> outcomes = Intake.run(source, hall, NOW);
        assertEquals(1, outcomes.size());
        assertEquals(List.of(), Catalogs.problems(hall.resolve("catalog.json")));
        return outcomes.getFirst();
    }

    private static String told(Intake.Outcome outcome) {
        return outcome.findings().toString();
    }

    private Item item(String code) {
        return Catalogs.fromFile(hall.resolve("catalog.json")).item(code).orElseThrow();
    }
}

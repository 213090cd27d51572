// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.CheckTable;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.CountdownRing;
import org.tongban.kiosk.ui.control.DeviceLine;
import org.tongban.kiosk.ui.control.DevicePanel;
import org.tongban.kiosk.ui.control.DigitField;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.FactPanel;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Metric;
import org.tongban.kiosk.ui.control.Metrics;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.SignPad;
import org.tongban.kiosk.ui.control.StateSteps;
import org.tongban.kiosk.ui.control.Tabs;
import org.tongban.kiosk.ui.control.TakeCardNotice;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.CardOverReader;
import org.tongban.kiosk.ui.icon.Drawings;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.WhereOnMachine;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.LineWatch;

/// Pages that put the controls where the screens put them, with invented people and items.
final class SamplePages {
    private static final Clock CLOCK = Clock.systemUTC();

    private SamplePages() {}

    static void home(Frame frame) {
        frame.bottomBar().home();
        Node themes = Tiles.grid(
                3,
                Tiles.theme("t-1", Icon.UMBRELLA, "社保医保"),
                Tiles.theme("t-2", Icon.PEOPLE, "户籍身份"),
                Tiles.theme("t-3", Icon.BUILDING, "住房不动产"));
        frame.show(Page.of("home")
                .above(Texts.marked(Icon.CLOCK, Texts.caption("今天 9:00–17:00 有人值守，自助区 24 小时开放")))
                .title("上午好，您要办什么事？")
                .why("不用手机，带身份证就能办。不会用，请按下面的“求助”。")
                .hero()
                .work(Boxes.column(
                        Space.S4,
                        Tiles.hero("start", "刷身份证开始", "办事、查进度、补材料、领结果，都从这里进", Drawings.cardOverReader()),
                        Tiles.search("search", "用您自己的话找，比如“社保卡丢了”"),
                        Boxes.row(0, Texts.section("一件事，一次办好"), Boxes.spring(), Buttons.link("全部 18 件")),
                        Tiles.grid(
                                4,
                                Tiles.tile("e-1", Icon.BABY, "孩子出生"),
                                Tiles.tile("e-2", Icon.SCHOOL, "孩子上学"),
                                Tiles.tile("e-3", Icon.TEA, "办理退休"),
                                Tiles.tile("e-4", Icon.SHOP, "开餐饮店")),
                        themes,
                        Tiles.entry("entry", Icon.LIST, "公开清单和通知", "政府能管什么、收什么钱"))));
    }

    static void finder(Frame frame) {
        EntryField field = EntryField.search("打拼音首字母", 20);
        field.write("高");
        frame.show(Page.of("find")
                .title("您要办什么事？")
                .below(field)
                .work(Boxes.column(
                        Space.S2,
                        Texts.why("按拼音首字母找到 3 项"),
                        ListRows.panel(List.of(
                                new ListRow("item-1", "高龄津贴申领")
                                        .sub("区民政局    7 个工作日    免交 2 份")
                                        .end(Badge.onThisMachine())
                                        .leads(() -> {}),
                                new ListRow("item-2", "高龄津贴停发申报")
                                        .sub("区民政局    街道窗口办理")
                                        .end(Badge.atAWindow())
                                        .leads(() -> {}),
                                new ListRow("item-3", "养老服务补贴申请")
                                        .sub("区民政局    20 个工作日")
                                        .end(Badge.of(Tone.PLAIN, Icon.PHONE, "网上可办"), Badge.atAWindow())
                                        .leads(() -> {})))))
                .tray(new WritingTray(
                        field,
                        new WritingDesk(new FxUiThread(), CLOCK),
                        Leaning.PLAIN,
                        Optional.of(new WritingTray.Action("找", () -> {})))));
    }

    /// One question answered in words, in one of the ways of writing.
    static Consumer<Frame> writing(String mode, String... keys) {
        return frame -> {
            visit(frame);
            EntryField field = EntryField.answer("门牌和房号", 50);
            field.write("临湖区青石街道柳荫路");
            WritingTray tray =
                    new WritingTray(field, new WritingDesk(new AtOnce(), CLOCK), Leaning.PLACE, Optional.empty());
            frame.show(Page.of("writing")
                    .step("第 4 步 · 住址")
                    .title("您现在住的地方，门牌和房号是什么？")
                    .why("写到房间为止，快递能送到就行。")
                    .work(field)
                    .tray(tray)
                    .left(Buttons.quiet("我不清楚", Icon.INFO))
                    .primary(Buttons.primary("继续", Icon.NEXT)));
            ((ButtonBase) tray.lookup("#mode-" + mode)).fire();
            Stream.of(keys).forEach(key -> ((ButtonBase) tray.lookup("#" + key)).fire());
        };
    }

    static void guide(Frame frame) {
        Node papers = ListRows.open(List.of(
                new ListRow("m-1", "社会保障卡").sub("正反面，本人的；原件，看完还您").end(Badge.of(Tone.PLAIN, "现场扫描")),
                new ListRow("m-2", "未重复领取津贴的证明").sub("暂时没有，可以先承诺，30 日内补交").end(Badge.of(Tone.WARN, "可承诺后补")),
                new ListRow("m-3", "居民身份证").sub("放上读卡区即可，不用复印").end(Badge.of(Tone.OK, Icon.CHECK, "免交"))));
        Tabs tabs = new Tabs(List.of(
                new Tabs.Tab("papers", "材料", papers),
                new Tabs.Tab("flow", "流程图", new Region()),
                new Tabs.Tab("law", "依据", new Region()),
                new Tabs.Tab("measure", "裁量标准", new Region()),
                new Tabs.Tab("faq", "常见问题", new Region())));
        frame.show(Page.of("guide")
                .above(Boxes.row(Space.S2, Badge.onThisMachine(), Badge.of(Tone.OK, Icon.SHIELD, "权力清单第 412 项，现行有效")))
                .title("高龄津贴申领")
                .below(new VBox(
                        Texts.second("临湖区民政局"), Texts.caption("实施编码 11330199002489765233305 · 数据更新于 11月24日 08:30")))
                .work(Boxes.column(
                        Space.S3,
                        new Metrics(List.of(
                                Metric.of("4", "个环节", ""),
                                Metric.of("7", "个工作日", "法定 20 个工作日"),
                                Metric.good("5", "份材料", "其中免交 2 份"),
                                Metric.of("0", "元", "不收费"),
                                Metric.of("1", "趟", "来一次就办完"))),
                        tabs))
                .left(Buttons.second("打印指南", Icon.PRINTER))
                .primary(Buttons.primary("开始办理", Icon.NEXT)));
    }

    static void identify(Frame frame) {
        frame.place("高龄津贴申领", "一楼大厅 3 号机");
        DevicePanel panel = new DevicePanel(
                new CardOverReader(),
                new WhereOnMachine(WhereOnMachine.Place.SHELF_RIGHT),
                new DeviceLine().say(Tone.OK, "读卡器已就绪，正在等您放卡").aside("读卡区在屏幕右下方"));
        frame.show(Page.of("identify")
                .step("第 1 步 · 确认身份")
                .title("请把身份证放在读卡区")
                .why("平放，照片朝上。听到“滴”一声之前请不要拿开。")
                .work(Boxes.column(
                        Space.S4,
                        panel,
                        Texts.lead("没带身份证？也可以用"),
                        Tiles.grid(
                                2,
                                Tiles.way("w-1", Icon.PASSPORT, "护照、通行证、居留证", "翻到照片页，面朝下"),
                                Tiles.way("w-2", Icon.STAFF, "请工作人员协助", "没带证件、读不出卡都行")),
                        Boxes.spring(),
                        Texts.marked(
                                Icon.SHIELD, Texts.second("只读取办这件事要用的姓名、证件号、住址，不留照片和指纹。由区民政局处理，送达平台后 72 小时内从本机删除。")))));
    }

    static void question(Frame frame) {
        visit(frame);
        ChoiceList choices = new ChoiceList(
                List.of(new Choice("yes", "是，就住在这里", "由青石街道审核、发放"), new Choice("no", "不是，住在别的地方", "下一页填写现在的住址")));
        choices.select("yes");
        frame.show(Page.of("question")
                .step("第 3 步 · 住址")
                .title("您现在住在这里吗？")
                .why("津贴由您居住地的街道审核、发放，所以要问住址。")
                .work(Boxes.column(
                        64,
                        new FactPanel("身份证上的住址", "临湖区青石街道\n柳荫路 28 号 3 幢 2 单元 401 室", Badge.fromIdCard()),
                        choices,
                        Texts.marked(Icon.INFO, Tone.ACCENT, Texts.second("身份证上的内容不会被改动。写错了也不要紧，提交前还能再改。"))))
                .left(Buttons.quiet("我不清楚", Icon.INFO))
                .primary(Buttons.primary("继续", Icon.NEXT)));
    }

    static void phone(Frame frame) {
        visit(frame);
        DigitField field = DigitField.phone("手机号");
        field.set("1380571946");
        field.error("手机号应是 11 位，现在是 10 位。请补上最后 1 位。");
        frame.show(Page.of("phone")
                .step("第 4 步 · 联系方式")
                .title("哪个手机号能找到您？")
                .why("材料有问题、津贴到账时，用它通知您。可以填家里人的。")
                .work(Boxes.column(
                        Space.S3,
                        field,
                        Boxes.row(0, new TickBox("family", "这是家里人的号码"), Boxes.spring(), Buttons.link("没有手机，换别的方式联系我")),
                        Boxes.spring(),
                        DigitPad.digits(field, CLOCK)))
                .primary(Buttons.primary("继续", Icon.NEXT)));
    }

    static void materials(Frame frame) {
        visit(frame);
        Button go = Buttons.primary("继续", Icon.NEXT);
        go.setDisable(true);
        frame.show(Page.of("materials")
                .step("第 6 步 · 材料")
                .title("还差 1 份材料")
                .why("共 3 份：免交 1 份，已交 1 份。")
                .work(Boxes.column(
                        Space.S4,
                        Panel.first(
                                Boxes.row(
                                        Space.S3,
                                        Texts.section("家庭经济状况核对授权书"),
                                        Boxes.spring(),
                                        Badge.of(Tone.WARN, "待扫描")),
                                Texts.why("纸质原件，全家成年人都要签字，共 2 页"),
                                Boxes.row(Space.S3, Buttons.primary("放到扫描台", Icon.SCANNER), Buttons.second("今天没带"))),
                        Texts.lead("已经有了"),
                        ListRows.panel(List.of(
                                new ListRow("m-1", "社会保障卡")
                                        .sub("您刚扫的，正面和反面都清楚")
                                        .end(Badge.of(Tone.ACCENT, Icon.SCANNER, "已扫描 2 页"), Buttons.small("查看")),
                                new ListRow("m-2", "居民身份证")
                                        .sub("09:41 从身份证芯片读取")
                                        .end(Badge.of(Tone.OK, Icon.CHECK, "免交·已读卡"))))))
                .left(Texts.second("材料齐了才能继续"))
                .primary(go));
    }

    static void check(Frame frame) {
        visit(frame);
        frame.show(Page.of("check")
                .step("第 7 步 · 核对")
                .title("请核对，再签名")
                .why("不对的地方按“修改”，改完会回到这一页。")
                .work(Boxes.column(
                        Space.S3,
                        new Banner(Tone.WARN, "现在还没有提交", "签名以后才算提交"),
                        new CheckTable(List.of(
                                new CheckTable.Section(
                                        "申请人",
                                        List.of(
                                                row("name", "姓名", "王*英", "来自身份证"),
                                                row("number", "证件号码", "330199********1527", "来自身份证"),
                                                row("address", "现住址", "临湖区青石街道柳荫路 28 号 3 幢 2 单元 401 室", "来自身份证"),
                                                row("phone", "手机", "138****9462", "您填写的"))),
                                new CheckTable.Section(
                                        "津贴发到哪里",
                                        List.of(
                                                row("card", "收款卡", "社会保障卡，尾号 6613", "您填写的"),
                                                row("contact", "家庭备用联系人", "", "选填"))))),
                        Boxes.spring(),
                        Texts.second("我声明：内容和材料真实；如有虚假，退回已领津贴并承担法律责任。")))
                .primary(Buttons.primary("内容没错，去签名", Icon.NEXT)));
    }

    static void sign(Frame frame) {
        visit(frame);
        frame.show(Page.of("sign")
                .step("第 8 步 · 签名")
                .title("请看着这份表签名")
                .why("您签的就是它，一字不差。现在还没有提交。")
                .work(Boxes.column(
                        Space.S2,
                        Boxes.spring(),
                        Boxes.row(0, Texts.lead("在框里写您的名字"), Boxes.spring(), Texts.second("用手指或笔都可以")),
                        new SignPad(CLOCK)))
                .left(Buttons.second("重写", Icon.REDO), Buttons.quiet("我不会写字"))
                .primary(Buttons.primary("签名并提交", Icon.PEN)));
    }

    static void done(Frame frame) {
        visit(frame);
        frame.line(LineWatch.Line.DOWN);
        frame.saved("已存在本机，未送达");
        frame.show(Page.of("done")
                .step("11月24日 09:52:16 提交")
                .title("已保存到本机（未送达）")
                .why("不用等，也不用再来。线路恢复后自动送达。")
                .work(Boxes.column(
                        Space.S4,
                        new TakeCardNotice(() -> {}).where("身份证还在屏幕右下方的读卡区"),
                        new Panel(
                                Texts.second("本机编号（送达以前，请在这台机器上查）"),
                                Texts.number("K310217 20251124 00017 6"),
                                new StateSteps(List.of(
                                        new StateSteps.State(Tone.OK, Icon.CHECKC, "已保存到本机", "09:52:16"),
                                        new StateSteps.State(Tone.WARN, Icon.CLOUDWAIT, "等待送达平台", "线路恢复后自动送"),
                                        new StateSteps.State(Tone.PLAIN, Icon.CLOCK, "等待街道收件", "送达以后")))),
                        new Working(Icon.PRINTER).say("正在打印材料提交凭证", "从屏幕下方的出纸口出来。这是凭证，不是受理通知书。", 0.6)))
                .left(Texts.second("45 秒后自动结束，屏幕上的内容全部清除"))
                .primary(Buttons.primary("拿好了，结束并清除", Icon.EXIT)));
    }

    static void idle(Frame frame) {
        question(frame);
        CountdownRing ring = new CountdownRing(30);
        ring.show(24);
        frame.overlay(new OverlayCard(
                Boxes.row(
                        64,
                        ring,
                        new VBox(
                                Texts.greeting("您还在吗？"),
                                Texts.body("为了不让别人看到您的内容，24 秒后清除屏幕。"),
                                Texts.lead("这件事还没有提交。"))),
                Buttons.large("继续办理"),
                Boxes.shares(Space.S3, Buttons.second("退出并清除", Icon.EXIT))));
    }

    static void outOfService(Frame frame) {
        frame.show(Page.of("out")
                .whole()
                .work(Boxes.column(
                        Space.S4,
                        new Region(),
                        Texts.marked(Icon.WRENCH, Tone.WARN, Texts.toned(Texts.section("暂停服务，09:12 起"), Tone.WARN)),
                        Texts.greeting("这台机器现在\n不能用"),
                        new Banner(Tone.OK, "以前在这台机器提交的办件都还在，照常送达，不用重交。"),
                        Boxes.spring(),
                        Texts.second("大厅电话"),
                        Texts.number("0571-5550 1212")))
                .foot(Texts.caption("故障编号 F-310217-1124-02    责任单位 临湖区数据局")));
    }

    static void components(Frame frame) {
        var busy = Buttons.primary("保存");
        busy.busy("正在保存");
        frame.show(Page.of("components")
                .title("部件与状态")
                .work(Boxes.column(
                        Space.S3,
                        Boxes.row(Space.S3, Buttons.primary("继续"), busy),
                        Boxes.row(
                                Space.S3,
                                Buttons.second("重写"),
                                Buttons.small("查看"),
                                Buttons.quiet("我不清楚"),
                                Buttons.link("全部")),
                        new Banner(Tone.ACCENT, "可以先看指南，不用刷证。"),
                        new Banner(Tone.OK, "已送达平台 09:52:19"),
                        new Banner(Tone.WARN, "现在还没有提交"),
                        new Banner(Tone.ERR, "打印机卡纸。回执已存好，请扫码取。"),
                        new Panel(
                                new DeviceLine().say(Tone.OK, "扫描仪已就绪"),
                                new DeviceLine().say(Tone.WARN, "纸快用完了"),
                                new DeviceLine().say(Tone.ERR, "打印机没纸"),
                                new DeviceLine().say(Tone.UNKNOWN, "未知")),
                        DigitField.date("出生日期"))));
    }

    private static CheckTable.Row row(String id, String label, String value, String source) {
        return CheckTable.Row.of(id, label, value, source, () -> {});
    }

    private static void visit(Frame frame) {
        frame.place("高龄津贴申领", "王*英 · 已读取身份证");
        frame.saved("草稿已存在本机");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.Slip.Align;
import org.tongban.paper.ReceiptData.Delivery;

class ReceiptSlipTest {
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void saysThatTheCaseIsOnlyOnThisMachine() {
        assertEquals(
                List.of(
                        centred("临湖区政务服务中心"),
                        centred("3 号机"),
                        new Slip.Feed(1),
                        new Slip.Text("材料提交凭证（本机保存，未送达）", Align.CENTRE, 1, true),
                        new Slip.Text("已保存到本机（未送达）", Align.CENTRE, 2, true),
                        new Slip.Rule(),
                        new Slip.Row("本机编号", "K310217 20251124 00017 6"),
                        new Slip.Row("事项", "高龄津贴申领"),
                        new Slip.Row("部门", "临湖区民政局"),
                        new Slip.Row("申请人", "王*英"),
                        new Slip.Row("证件号码", "330199********1527"),
                        new Slip.Row("代办人", "李*样（子女）"),
                        new Slip.Rule(),
                        new Slip.Text("提交的材料", Align.LEFT, 1, true),
                        left("1. 居民身份证（免交，读卡）"),
                        left("2. 社会保障卡，2 页"),
                        left("3. 家庭经济状况核对授权书，2 页"),
                        new Slip.Rule(),
                        new Slip.Row("保存时间", "2025-11-24 09:52:16 +08:00"),
                        left("线路恢复后自动送达，已交的不用再交。送达以前，请在这台机器上查。"),
                        new Slip.Rule(),
                        new Slip.Row("查询码", "7KQ2-M9XT"),
                        left("查进度时要用查询码，请不要给别人看。"),
                        new Slip.Feed(1),
                        new Slip.Qr("TB1:K31021720251124000176"),
                        new Slip.Feed(1),
                        new Slip.Text("这是材料提交凭证，不是受理通知书。", Align.CENTRE, 1, true),
                        new Slip.Row("窗口电话", "0599-1234567"),
                        new Slip.Feed(3),
                        new Slip.Cut()),
                papers.receiptSlip(Samples.saved()).parts());
    }

    @Test
    void saysThatThePlatformHasTheCase() {
        List<Slip.Part> parts = papers.receiptSlip(Samples.delivered()).parts();
        assertEquals(
                List.of(
                        new Slip.Text("收件凭证", Align.CENTRE, 2, true),
                        new Slip.Text("已送达平台", Align.CENTRE, 2, true),
                        new Slip.Rule(),
                        new Slip.Row("本机编号", "K310217 20251124 00017 6"),
                        new Slip.Row("办件编号", "330199GL20251124000382")),
                parts.subList(3, 8));
        assertTrue(parts.contains(new Slip.Row("送达时间", "2025-11-24 10:30:16 +08:00")));
        assertTrue(parts.contains(new Slip.Text("这是收件凭证，不是受理通知书。", Align.CENTRE, 1, true)));
        assertFalse(parts.toString().contains("未送达"));
    }

    @Test
    void saysNothingOfDeliveryBeforeItWasVerified() {
        String saved = papers.receiptSlip(Samples.saved()).toString();
        assertFalse(saved.contains("已送达"), saved);
        assertFalse(saved.contains("收件"), saved);
        assertFalse(saved.contains("办件编号"), saved);
    }

    @Test
    void marksAReprintWithItsTimeAtTheTerminal() {
        Slip again = papers.receiptSlip(Samples.receipt(Delivery.SAVED_LOCALLY, "王*英", 2));
        assertEquals(centred("补打 第 2 次 2025-11-25 08:30"), again.parts().get(5));
    }

    @Test
    void namesEachPrintAsAnotherJob() {
        assertEquals(
                List.of("K31021720251124000176-S0", "K31021720251124000176-S1", "K31021720251124000176-D0"),
                List.of(
                        papers.receiptSlip(Samples.saved()).id(),
                        papers.receiptSlip(Samples.receipt(Delivery.SAVED_LOCALLY, "王*英", 1))
                                .id(),
                        papers.receiptSlip(Samples.delivered()).id()));
    }

    private static Slip.Text centred(String text) {
        return new Slip.Text(text, Align.CENTRE, 1, false);
    }

    private static Slip.Text left(String text) {
        return new Slip.Text(text, Align.LEFT, 1, false);
    }
}

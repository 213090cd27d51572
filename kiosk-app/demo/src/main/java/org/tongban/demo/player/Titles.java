// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.List;

/// The titles by which a visitor knows where they are. Parts of the printed words suffice.
final class Titles {
    static final String HOME = "您要办什么事";
    static final String IDENTIFY = "请把身份证放在读卡区";
    static final String IDENTIFY_PRINCIPAL = "请放上被代办人的身份证";
    static final String CARD_READ = "已读取";
    static final String DRAFT = "您有一件没办完的事";
    static final String FOR_WHOM = "您替谁办";
    static final String RELATION = "您是他的什么人";
    static final String MATERIALS_MISSING = "还差";
    static final String MATERIALS_THERE = "材料齐了";
    static final String SCAN = "放进进纸口";
    static final String SCAN_GLASS = "放在玻璃板上";
    static final String SCANNED = "这份材料扫好了";
    static final String CHECK = "请核对，再签名";
    static final String SIGN = "请看着这份表签名";
    static final String SAVED = "已保存到本机（未送达）";
    static final String DELIVERED = "已送达平台";

    /// What the page that asks for a card says when it does not get one.
    static final List<String> READER_TROUBLES = List.of("这张卡读不出来。", "这种卡本机不认识。", "卡动了，没有读完。", "读卡器现在不能用。");

    private Titles() {}
}

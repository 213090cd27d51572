// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.tongban.kiosk.boot.Settings;

/// The paper that a hall and a technician sign when a terminal is handed over. Plain text: any printer takes it.
final class AcceptanceSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日 HH:mm");

    private static final String TRIALS = """
            逐项试用（在机器上当场做，合格打勾）
            [  ] 读身份证：读出姓名，屏幕只显示部分
            [  ] 打印小票：字迹清楚，自动切纸
            [  ] 扫描两页：次序正确，看得清
            [  ] 断开网络后办完一件：屏幕写明“已保存到本机（未送达）”
            [  ] 恢复网络后：该件送达，平台上可见
            [  ] 断电再通电：两分钟内回到首页
            [  ] 大字：文字与按钮变大
            [  ] 离开不操作：到时提示并回到首页

            安装人（签名）                    日期
            接收人（签名）                    日期
            """;

    private AcceptanceSheet() {}

    static String of(Settings settings, Instant now) {
        Settings.Terminal terminal = settings.terminal();
        return """
                自助终端验收单

                终端编号        %s（%s）
                机位            %s
                管理单位        %s
                服务电话        %s
                平台地址        %s
                代理            %s
                屏幕            %d × %d
                时区            %s
                读卡器          %s
                小票打印机      %s
                扫描仪          %s
                加密保存        %s
                设置时间        %s

                """.formatted(
                                terminal.number(),
                                terminal.id(),
                                terminal.machine(),
                                settings.service().owner(),
                                settings.service().phone(),
                                settings.platform().baseUrl(),
                                settings.platform().proxy().orElse("无"),
                                terminal.width(),
                                terminal.height(),
                                terminal.zone(),
                                settings.devices().reader(),
                                settings.devices().printer(),
                                settings.devices().scanner(),
                                settings.keeping().suite().name(),
                                DAY.format(now.atZone(terminal.zone())))
                + TRIALS;
    }
}

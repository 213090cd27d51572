// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.util.List;
import java.util.Optional;
import org.tongban.device.identity.IdentityDocument.Nation;

/// GB/T 3304: the ethnic groups and their two-digit codes.
final class Nations {
    /// In the order of their codes, from 01 to 56.
    private static final List<String> NAMES = List.of("""
            汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 \
            柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 \
            塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺""".split(" ", -1));

    private Nations() {}

    /// Empty for a blank code; a code outside the standard keeps its digits in the name.
    static Optional<Nation> of(String code) {
        if (code.isEmpty()) return Optional.empty();
        return Optional.of(new Nation(code, name(code)));
    }

    private static String name(String code) {
        return switch (code) {
            case "97" -> "其他";
            case "98" -> "外国血统中国籍人士";
            default -> isNamed(code) ? NAMES.get(Integer.parseInt(code) - 1) : "其他(代码" + code + ")";
        };
    }

    private static boolean isNamed(String code) {
        if (!code.matches("[0-9]{2}")) return false;
        int number = Integer.parseInt(code);
        return number >= 1 && number <= NAMES.size();
    }
}

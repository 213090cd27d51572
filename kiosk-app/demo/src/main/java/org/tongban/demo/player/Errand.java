// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.Map;
import java.util.Optional;

/// What somebody comes for and what they carry.
///
/// @param item the item's name as they read it
/// @param initials what they type to find it
/// @param carrier whose card they put down first
/// @param principal whose card they put down second, when they come for somebody else
/// @param largeType true when they need large type
record Errand(String item, String initials, String carrier, Optional<String> principal, boolean largeType) {
    private static final Map<String, String[]> ITEMS = Map.of(
            "allowance", new String[] {"高龄津贴申领", "GLJT"},
            "permit", new String[] {"居住证申领", "JZZ"},
            "card", new String[] {"社会保障卡", "SHBZK"},
            "birth", new String[] {"生育登记", "SYDJ"});

    /// Reads `item-person`: allowance, permit, card or birth by self, elder, agent or longname.
    static Errand named(String name) {
        int dash = name.indexOf('-');
        String[] item = ITEMS.get(name.substring(0, dash));
        if (item == null) {
            throw new IllegalArgumentException("no such errand: " + name);
        }
        return switch (name.substring(dash + 1)) {
            case "self" -> new Errand(item[0], item[1], "李示例", Optional.empty(), false);
            case "elder" -> new Errand(item[0], item[1], "赵长安", Optional.empty(), true);
            case "agent" -> new Errand(item[0], item[1], "李示例", Optional.of("赵长安"), false);
            case "longname" -> new Errand(item[0], item[1], "哈力木别克·示例拜·努尔样本汗", Optional.empty(), false);
            default -> throw new IllegalArgumentException("no such errand: " + name);
        };
    }

    /// A name as the screen covers it: first and last character stay.
    static String covered(String name) {
        int[] points = name.codePoints().toArray();
        int shownAtEnd = points.length == 2 ? 0 : 1;
        return new String(points, 0, 1)
                + "*".repeat(points.length - 1 - shownAtEnd)
                + new String(points, points.length - shownAtEnd, shownAtEnd);
    }
}

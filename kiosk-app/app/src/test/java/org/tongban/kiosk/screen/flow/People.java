// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.identity.IdentityDocument.Nation;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.identity.IdentityDocument.Validity;

/// People who do not exist, in a region that does not exist.
final class People {
    /// 83 years old.
    static final IdentityDocument WANG = card("王秀英", Sex.FEMALE, LocalDate.of(1943, 3, 8), "590102194303080028");

    /// Fifteen characters.
    static final IdentityDocument LONG_NAME =
            card("阿卜杜热合曼·买买提吐尔逊江甫", Sex.MALE, LocalDate.of(1990, 7, 1), "59010219900701003X");

    /// Beyond the basic plane, and at its rim.
    static final IdentityDocument RARE_NAME = card("𠮷䶮㛃", Sex.FEMALE, LocalDate.of(1951, 5, 2), "590102195105020020");

    static final IdentityDocument SON = card("王小明", Sex.MALE, LocalDate.of(1970, 1, 2), "590102197001020014");

    /// 83 years old, known to other offices.
    static final IdentityDocument ZHAO = card("赵长安", Sex.MALE, LocalDate.of(1943, 10, 1), "590102194310010150");

    private People() {}

    private static IdentityDocument card(String name, Sex sex, LocalDate birth, String number) {
        return new ResidentCard(
                name,
                sex,
                Optional.of(new Nation("01", "汉")),
                birth,
                Optional.of("示例省示例市示范区示范街道柳荫路28号3幢2单元401室"),
                number,
                "示例市公安局示范分局",
                new Validity(Optional.of(LocalDate.of(2015, 1, 5)), Optional.empty(), "长期"));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.Optional;

/// One visit from the home page to the end.
record Play(Errand errand, Visitor visitor, Hands hands, Diary diary, Optional<String> personExpected) {
    void play() {
        visitor.arrive("home", "您要办什么事");
        diary.note("home " + errand.item() + hands + personExpected);
    }
}

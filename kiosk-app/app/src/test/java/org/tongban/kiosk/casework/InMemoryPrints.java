// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The print journal's twin in memory.
public final class InMemoryPrints implements PrintJournal {
    private final List<Print> prints = new ArrayList<>();

    @Override
    public synchronized Print intend(CaseId caseId, String document) {
        var print = new Print(UUID.randomUUID().toString(), caseId, document, State.INTENT, "");
        prints.add(print);
        return print;
    }

    @Override
    public synchronized void moveTo(String printId, State state, String why) {
        for (int i = 0; i < prints.size(); i++) {
            Print one = prints.get(i);
            if (one.printId().equals(printId)) {
                prints.set(i, new Print(printId, one.caseId(), one.document(), state, why));
                return;
            }
        }
        throw new IllegalArgumentException("no such print: " + printId);
    }

    @Override
    public synchronized List<Print> printsOf(CaseId caseId) {
        return prints.stream().filter(print -> print.caseId().equals(caseId)).toList();
    }
}

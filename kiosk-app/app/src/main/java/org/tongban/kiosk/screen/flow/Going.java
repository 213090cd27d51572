// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.function.Consumer;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.visit.Drafting;
import org.tongban.kiosk.visit.Step;

/// What screens may ask of the kiosk: to go somewhere.
interface Going {
    void card();

    void find();

    void guide(Item item);

    void together(Bundle bundle);

    /// Which lanes of it?
    void lanes(Bundle bundle);

    void begin(Item item);

    void begin(Together together);

    void next(Step step);

    void mend(Step step);

    void scan(MaterialSpec material);

    /// To a page of a row of a table.
    void cell(Cell cell);

    /// Back to a table, from one of its rows.
    void table(Question table);

    /// Whether to bring it later.
    void promise(MaterialSpec material);

    /// Back to the list of papers, from one of them.
    void scanned();

    void notice(Place.Kind kind);

    /// Runs what is given to it later only as long as one still stands where one stands now, in this visit.
    Consumer<Runnable> whileHere();

    /// After or beside a visit.
    void after(After place);

    void back();

    void saved(SavedCase saved);

    /// Goes on with what was begun before, or asks for its code.
    void resume(Drafting.Found found);

    /// Begins anew; what opens by card alone is forgotten.
    void anew(Drafting.Found found);

    /// Goes on after the card as if nothing had been begun.
    void withoutDraft();

    /// Opens the draft that a code stands for.
    void openDraft(String code, Runnable wrong);

    /// Wipes everything and shows the first page.
    void end();
}

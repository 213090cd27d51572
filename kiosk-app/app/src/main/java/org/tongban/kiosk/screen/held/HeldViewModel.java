// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.held;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.HeldDesk;
import org.tongban.kiosk.visit.HeldDesk.Held;
import org.tongban.kiosk.visit.Identity;

/// Shows what is held about a person, gives it out on paper and deletes it. On the screen's thread.
public final class HeldViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Looking() implements Shown {}

        record Listed(List<Held> records) implements Shown {}

        /// Deleting cannot be undone: once more.
        record Asked(List<Held> records) implements Shown {}

        /// @param rest what is still held, because the platform has not confirmed it
        record Deleted(List<Held> rest) implements Shown {}

        record Broken() implements Shown {}
    }

    private final HeldDesk desk;
    private final Identity person;
    private final Optional<Proved> proved;
    private final UiThread ui;
    private final Showing<Shown> showing = new Showing<>(new Shown.Looking());

    /// @param proved that it is the card's own person; empty while nobody has shown it
    public HeldViewModel(HeldDesk desk, Identity person, Optional<Proved> proved, UiThread ui) {
        this.desk = desk;
        this.person = person;
        this.proved = proved;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean isProved() {
        return proved.isPresent();
    }

    public void look() {
        showing.show(new Shown.Looking());
        ui.load(
                () -> desk.about(person),
                records -> showing.show(new Shown.Listed(records)),
                _ -> showing.show(new Shown.Broken()));
    }

    /// Prints what is listed once it may be given out.
    public void export(Runnable print) {
        Set<Assurance.Proof> shown = proofs();
        String by = proved.map(Proved::by).orElse("");
        ui.load(
                () -> {
                    desk.requireExport(shown, by);
                    return by;
                },
                _ -> print.run(),
                _ -> showing.show(new Shown.Broken()));
    }

    public void askToDelete(List<Held> records) {
        showing.show(new Shown.Asked(records));
    }

    public void delete() {
        Set<Assurance.Proof> shown = proofs();
        String by = proved.map(Proved::by).orElse("");
        showing.show(new Shown.Looking());
        ui.load(
                () -> desk.delete(person, shown, by),
                rest -> showing.show(new Shown.Deleted(rest)),
                _ -> showing.show(new Shown.Broken()));
    }

    private Set<Assurance.Proof> proofs() {
        Set<Assurance.Proof> shown = EnumSet.of(Assurance.Proof.CHIP_READ);
        proved.map(Proved::proof).ifPresent(shown::add);
        return shown;
    }
}

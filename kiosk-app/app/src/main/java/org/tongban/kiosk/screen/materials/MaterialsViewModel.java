// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.materials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.visit.Promises;
import org.tongban.kiosk.visit.Visit;

/// Which papers are there and which are missing, as the visit knows it now.
public final class MaterialsViewModel {

    /// One paper.
    public sealed interface Row {
        MaterialSpec material();

        /// Still to be scanned.
        ///
        /// @param pages are there already
        /// @param mayFollow it may be brought later against a promise
        record Missing(MaterialSpec material, int pages, boolean mayFollow) implements Row {}

        /// Brought later.
        ///
        /// @param due the last day, when it is signed today
        record Promised(MaterialSpec material, LocalDate due) implements Row {}

        record Scanned(MaterialSpec material, int pages) implements Row {}

        /// Need not be handed in, for the reason that the item gives.
        record Waived(MaterialSpec material, String reason) implements Row {}
    }

    private final Visit visit;
    private final Promises promises;
    private final Clock clock;

    public MaterialsViewModel(Visit visit, Promises promises, Clock clock) {
        this.visit = visit;
        this.promises = promises;
        this.clock = clock;
    }

    /// Missing ones first.
    public List<Row> rows() {
        return visit.materials().stream()
                .map(this::row)
                .sorted(java.util.Comparator.comparingInt(MaterialsViewModel::place))
                .toList();
    }

    private Row row(MaterialSpec material) {
        int pages = visit.pages(material).size();
        Optional<String> waiver = visit.waiver(material);
        if (waiver.isPresent()) {
            return new Row.Waived(material, waiver.get());
        }
        if (visit.isPromised(material)) {
            return new Row.Promised(material, promises.due(material, LocalDate.now(clock)));
        }
        return pages < material.pages()
                ? new Row.Missing(material, pages, visit.mayFollow(material))
                : new Row.Scanned(material, pages);
    }

    private static int place(Row row) {
        return switch (row) {
            case Row.Missing _ -> 0;
            case Row.Promised _ -> 1;
            case Row.Scanned _ -> 2;
            case Row.Waived _ -> 3;
        };
    }

    public List<Row.Missing> missing() {
        return rows().stream()
                .filter(Row.Missing.class::isInstance)
                .map(Row.Missing.class::cast)
                .toList();
    }

    public long scanned() {
        return rows().stream().filter(Row.Scanned.class::isInstance).count();
    }

    public long promised() {
        return rows().stream().filter(Row.Promised.class::isInstance).count();
    }

    /// To be scanned today after all.
    public void takeBack(MaterialSpec material) {
        visit.takeBackPromise(material);
    }

    public long waived() {
        return rows().stream().filter(Row.Waived.class::isInstance).count();
    }

    /// Why going on is not possible yet is that something is missing.
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /// To be scanned afresh.
    public void again(MaterialSpec material) {
        visit.forgetPages(material);
    }
}

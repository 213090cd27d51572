// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.materials;

import java.util.List;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.visit.Visit;

/// Which papers are there and which are missing, as the visit knows it now.
public final class MaterialsViewModel {

    /// One paper.
    public sealed interface Row {
        MaterialSpec material();

        /// Still to be scanned; `pages` are there already.
        record Missing(MaterialSpec material, int pages) implements Row {}

        record Scanned(MaterialSpec material, int pages) implements Row {}

        /// Need not be handed in, for the reason that the item gives.
        record Waived(MaterialSpec material, String reason) implements Row {}
    }

    private final Visit visit;

    public MaterialsViewModel(Visit visit) {
        this.visit = visit;
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
        if (material.waiver().isPresent()) {
            return new Row.Waived(material, material.waiver().get());
        }
        return pages < material.pages() ? new Row.Missing(material, pages) : new Row.Scanned(material, pages);
    }

    private static int place(Row row) {
        return switch (row) {
            case Row.Missing _ -> 0;
            case Row.Scanned _ -> 1;
            case Row.Waived _ -> 2;
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

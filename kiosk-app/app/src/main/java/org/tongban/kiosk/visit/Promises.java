// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.catalog.Item.Follow;
import org.tongban.kiosk.catalog.Item.MaterialSpec;

/// Until when a paper that may follow has to be there, by the hall's own calendar. Immutable.
public record Promises(WorkingDays days) {

    /// @throws java.util.NoSuchElementException when the item does not let this paper follow
    public LocalDate due(MaterialSpec material, LocalDate today) {
        Follow follow = material.follow().orElseThrow();
        return days.after(today, follow.workingDays());
    }

    /// All that the visit promises, as it would be signed today.
    public List<Promised> of(Visit visit, LocalDate today) {
        return visit.promised().stream()
                .map(material -> new Promised(material, due(material, today)))
                .toList();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.LocalDate;
import org.tongban.kiosk.catalog.Item.Follow;
import org.tongban.kiosk.catalog.Item.MaterialSpec;

/// One paper that the person promises to bring later.
///
/// @param due the last day
public record Promised(MaterialSpec material, LocalDate due) {

    /// How it may follow.
    ///
    /// @throws java.util.NoSuchElementException when the item does not let it
    public Follow follow() {
        return material.follow().orElseThrow();
    }
}

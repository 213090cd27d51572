// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;

/// One of the three published lists. A list belongs to the body that published it; a hall shows, it never authors.
///
/// @param source who published it, and when
/// @param columns headings, as published; every row has as many cells
public record PublicList(Kind kind, String name, String source, List<String> columns, List<List<String>> rows) {
    public PublicList {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Which of the three.
    public enum Kind {
        /// 权力清单
        POWERS,
        /// 责任清单
        DUTIES,
        /// 负面清单
        NEGATIVE
    }
}

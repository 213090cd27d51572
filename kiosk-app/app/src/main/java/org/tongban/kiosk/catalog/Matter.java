// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;

/// Something that people come for: an item, or several items as one thing.
public sealed interface Matter permits Item, Bundle {

    String code();

    String name();

    /// Everyday words for it.
    List<String> aliases();
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// An item's table and what came up while it was read.
record Taken(ItemTable table, Findings findings) {}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Items from what halls already have: exchange tables, a portal's JSON, a clerk's spreadsheet. All three become one
/// kind
/// of table, and one maker turns that into published content. Nothing is invented: what is missing is asked for.
@NullMarked
package org.tongban.kiosk.catalog.intake;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Items, forms, materials and the hall as published. Plain immutable data; knows no screen, no SQL, no line.
@NullMarked
package org.tongban.kiosk.catalog;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Hands cases over through the tables of a front-end exchange database (前置库), where no line leads to the platform.
@NullMarked
package org.tongban.kiosk.exchange;

import org.jspecify.annotations.NullMarked;

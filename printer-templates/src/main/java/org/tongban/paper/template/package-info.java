// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Templates as files: their expressions, their words, their checks. Text in, slip or XHTML out; draws nothing. All
/// types are immutable once made.
@NullMarked
package org.tongban.paper.template;

import org.jspecify.annotations.NullMarked;

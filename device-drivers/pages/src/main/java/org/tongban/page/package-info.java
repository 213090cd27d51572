// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// The picture of a page made straight, cut out, turned upright, judged and brought to a size that a line can carry.
@NullMarked
package org.tongban.page;

import org.jspecify.annotations.NullMarked;

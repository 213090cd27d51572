// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Main, the composition root and nothing else.
@NullMarked
package org.tongban.kiosk.boot;

import org.jspecify.annotations.NullMarked;

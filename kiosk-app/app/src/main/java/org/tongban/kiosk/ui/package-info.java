// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Theme, page frame, controls, and the one door to the screen's thread.
@NullMarked
package org.tongban.kiosk.ui;

import org.jspecify.annotations.NullMarked;

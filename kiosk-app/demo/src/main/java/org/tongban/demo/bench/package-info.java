// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// The bench: a small window beside the kiosk with the world outside on buttons.
@NullMarked
package org.tongban.demo.bench;

import org.jspecify.annotations.NullMarked;

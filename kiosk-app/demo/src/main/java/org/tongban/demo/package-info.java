// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// The demonstration: starts the outside world and the kiosk, lets a visit be played, and proves where the case went.
@NullMarked
package org.tongban.demo;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Windows of the hall: a time, a number in the queue, what was decided.
@NullMarked
package org.tongban.kiosk.screen.booking;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// Pages that only tell: help, window, machine, privacy, out of service.
@NullMarked
package org.tongban.kiosk.screen.notice;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The hall's own module that compares person and card, in a process of its own.
@NullMarked
package org.tongban.kiosk.presence;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// The staff's desk on a PC of the hall: who calls for help, since when, and the answer.
@NullMarked
package org.tongban.kiosk.screen.desk;

import org.jspecify.annotations.NullMarked;

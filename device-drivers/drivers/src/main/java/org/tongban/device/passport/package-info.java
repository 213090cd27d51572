// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Electronic passports: the chip's files by JMRTD over any PC/SC reader, and whether they are genuine.
@NullMarked
package org.tongban.device.passport;

import org.jspecify.annotations.NullMarked;

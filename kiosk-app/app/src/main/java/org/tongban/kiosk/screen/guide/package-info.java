// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What an item takes, before anybody signs in.
@NullMarked
package org.tongban.kiosk.screen.guide;

import org.jspecify.annotations.NullMarked;

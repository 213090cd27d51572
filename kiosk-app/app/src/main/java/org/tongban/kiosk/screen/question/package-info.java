// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// One question a page.
@NullMarked
package org.tongban.kiosk.screen.question;

import org.jspecify.annotations.NullMarked;

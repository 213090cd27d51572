// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// For oneself or for somebody, and what one is to them.
@NullMarked
package org.tongban.kiosk.screen.whom;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What other offices know already and nobody has to fill in.
@NullMarked
package org.tongban.kiosk.screen.shared;

import org.jspecify.annotations.NullMarked;

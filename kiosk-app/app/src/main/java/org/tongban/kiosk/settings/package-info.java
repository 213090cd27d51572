// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// What may be set on a terminal, and the layers it comes from. Plain Java and files; knows nothing of the terminal.
@NullMarked
package org.tongban.kiosk.settings;

import org.jspecify.annotations.NullMarked;

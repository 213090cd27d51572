// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Data in, slip or PDF out. Knows no device, no screen and no store; every class may be used from any one thread.
@NullMarked
package org.tongban.paper;

import org.jspecify.annotations.NullMarked;

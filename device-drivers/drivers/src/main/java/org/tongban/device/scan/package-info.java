// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Page scanners; eSCL and SANE.
@NullMarked
package org.tongban.device.scan;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// tongbanctl: the same abilities for a technician's terminal.
@NullMarked
package org.tongban.kiosk.cli;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Devices of a service hall behind one contract: states, faults and who mends them, and the supervisor that owns each
/// device's thread.
@NullMarked
package org.tongban.device;

import org.jspecify.annotations.NullMarked;

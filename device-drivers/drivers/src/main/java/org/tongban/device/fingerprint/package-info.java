// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Fingerprint modules; never touched unless the operator says so.
@NullMarked
package org.tongban.device.fingerprint;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Makers' libraries in processes of their own: what hangs or crashes there is a fault here and nothing more.
@NullMarked
package org.tongban.device.host;

import org.jspecify.annotations.NullMarked;

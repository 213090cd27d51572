// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What every part of the outside world needs around its wire: a port that can vanish, a control socket and the hand
/// on it, a life that ends with its parent. The demonstration's own parts (platform, line) stand on the same.
@NullMarked
package org.tongban.emulator.wire;

import org.jspecify.annotations.NullMarked;

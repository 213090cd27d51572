// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
/// What every emulator needs around its wire: a port that can vanish, a control socket, a life that ends with its
/// parent.
@NullMarked
package org.tongban.emulator.wire;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// Byte pipes: serial, TCP, and a decorator that traces.
@NullMarked
package org.tongban.device.transport;

import org.jspecify.annotations.NullMarked;

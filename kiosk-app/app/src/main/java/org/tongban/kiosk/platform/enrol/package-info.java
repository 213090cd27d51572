// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

/// How a terminal gets and renews its certificate: CMP (RFC 4210, RFC 9480) over HTTP (RFC 6712) with Bouncy Castle.
@NullMarked
package org.tongban.kiosk.platform.enrol;

import org.jspecify.annotations.NullMarked;

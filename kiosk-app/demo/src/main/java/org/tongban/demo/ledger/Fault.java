// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

/// What can happen to one request on a line.
enum Fault {
    NONE,
    /// The connection ends before anything reaches the platform.
    CUT_BEFORE,
    /// Half of the request's body reaches the platform.
    CUT_IN_REQUEST,
    /// The platform has done what was asked; nobody hears of it.
    REPLY_LOST,
    /// Half of the answer comes.
    CUT_IN_REPLY,
    /// RST instead of an end, before and after the platform's work.
    RESET_BEFORE,
    RESET_AFTER,
    /// A proxy sends the request twice.
    SENT_TWICE,
    /// A captive portal.
    LOGIN_PAGE,
    REDIRECT,
    /// JSON that says nothing, and JSON that ends too soon.
    EMPTY_OBJECT,
    TORN_JSON,
    /// The right answer under a wrong name.
    WRONG_TYPE,
    /// A gateway's own answers.
    STATUS_500,
    STATUS_502_LATE,
    STATUS_403,
    STATUS_429,
    /// The answer comes byte by byte.
    TRICKLE,
    /// The answer comes late.
    LATENCY,
    /// Nothing comes, ever. Takes the terminal half a minute each.
    BLACK_HOLE;

    /// Those that cost no waiting.
    boolean isQuick() {
        return this != NONE && this != BLACK_HOLE;
    }
}

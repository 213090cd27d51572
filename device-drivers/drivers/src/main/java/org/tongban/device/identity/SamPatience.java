// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;

/// How long to wait for a reader's security module.
///
/// @param order until the first byte of an answer to an order that needs no card
/// @param cardWork the same where the radio talks to a card first: half a second to three seconds
/// @param gap without a byte in the middle of an answer, after which the answer is over
/// @param wholeReply from its first byte on; 1,295 bytes last 1.4 s at 9600 baud
/// @param repeatsOfSilence how often an order is given again when nothing at all came back from a
///     reader that has answered before
public record SamPatience(Duration order, Duration cardWork, Duration gap, Duration wholeReply, int repeatsOfSilence) {

    /// In the hall, where somebody waits and a dead reader must be noticed soon.
    public static final SamPatience HALL = new SamPatience(
            Duration.ofSeconds(1), Duration.ofMillis(3500), Duration.ofMillis(300), Duration.ofSeconds(4), 0);

    /// For a technician with an unknown reader: slow ones answer after three seconds, bridges pause in the middle.
    public static final SamPatience WORKBENCH = new SamPatience(
            Duration.ofMillis(3200), Duration.ofSeconds(6), Duration.ofSeconds(1), Duration.ofSeconds(20), 1);
}

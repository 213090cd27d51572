// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

/// What is known of the origin of a chip's files (passive authentication, ICAO 9303-11, 5.1). That the chip is no copy
/// is not shown by it.
public sealed interface Authenticity {

    /// Signed by an authority whose certificate was given.
    ///
    /// @param authority distinguished name of the country's signing authority
    record Genuine(String authority) implements Authenticity {}

    /// The content does not fit the signature, or no given authority stands behind it.
    record NotGenuine(String reason) implements Authenticity {}

    /// No certificates were given, or the signature is of a kind that is not known here. The content proves nothing.
    record NotChecked(String reason) implements Authenticity {}
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

/// What the platform says about its catalogue.
public sealed interface CatalogAnswer {

    /// Content that this terminal does not have yet; not verified.
    ///
    /// @param signature the header `Catalog-Signature`, empty when there was none
    record Fresh(byte[] body, String etag, String signature) implements CatalogAnswer {}

    /// What the terminal has is the newest.
    record Same() implements CatalogAnswer {}

    /// Nothing is published; what the terminal has stays.
    record Nothing() implements CatalogAnswer {}
}

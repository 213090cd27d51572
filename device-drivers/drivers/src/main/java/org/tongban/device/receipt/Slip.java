// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.util.List;

/// A print job for a receipt printer in the printer's own terms: lines of text, codes, cuts. Knows no bytes and no
/// pixels, so that the same slip can be printed, drawn and tested.
///
/// @param id names the job, for the print journal; at most 36 characters
/// @param parts from top to bottom
public record Slip(String id, List<Part> parts) {
    public Slip {
        parts = List.copyOf(parts);
    }

    /// One thing on the slip.
    public sealed interface Part {}

    /// A paragraph; the driver breaks it at the paper's columns.
    ///
    /// @param scale 1 normal, 2 double width and height
    public record Text(String text, Align align, int scale, boolean bold) implements Part {}

    /// Label at the left, value at the right part, broken inside its own column.
    public record Row(String label, String value) implements Part {}

    /// A line across the paper.
    public record Rule() implements Part {}

    /// A QR code, centred. ASCII only.
    public record Qr(String content) implements Part {}

    /// A bar code (Code 128) with its text below, centred. ASCII only; how many characters fit depends on the paper.
    public record Bars(String content) implements Part {}

    /// Empty lines.
    public record Feed(int lines) implements Part {}

    /// Feed to the cutter and cut.
    public record Cut() implements Part {}

    /// Where a text stands.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}

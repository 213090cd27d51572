// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

/// One big number with its unit and a caption that compares, for example 7 个工作日, 法定 20 个工作日.
///
/// @param tone colour of the caption
public record Metric(String number, String unit, String caption, Tone tone) {

    /// A metric with a plain caption.
    public static Metric of(String number, String unit, String caption) {
        return new Metric(number, unit, caption, Tone.PLAIN);
    }

    /// The same with a caption that brings good news, for example 其中免交 2 份.
    public static Metric good(String number, String unit, String caption) {
        return new Metric(number, unit, caption, Tone.OK);
    }
}

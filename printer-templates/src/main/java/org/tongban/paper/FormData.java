// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.time.LocalDate;
import java.util.List;

/// The application form that the citizen signs. Full values, nothing masked: its PDF bytes are what is hashed.
///
/// @param sections headed groups of label and value
/// @param materials what is handed in with it, in words
/// @param declaration one sentence
public record FormData(
        String title,
        String localNumberNote,
        List<Section> sections,
        List<String> materials,
        String declaration,
        String signerLabel,
        LocalDate date) {
    public FormData {
        sections = List.copyOf(sections);
        materials = List.copyOf(materials);
    }

    /// A headed group.
    public record Section(String heading, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// Label and value as they stand on the form.
    public record Row(String label, String value) {}
}

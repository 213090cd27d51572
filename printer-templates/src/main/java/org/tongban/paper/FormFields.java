// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.ArrayList;
import java.util.List;
import org.tongban.paper.FormData.Row;
import org.tongban.paper.FormData.Section;
import org.tongban.paper.template.PaperFields;

/// An application form in the vocabulary of the templates.
final class FormFields {
    /// Two neighbours that are both short share a line: what fits half of a sheet, in em.
    private static final int SHORT_VALUE = 13;
    private static final int SHORT_LABEL = 6;

    private FormFields() {}

    static PaperFields of(FormData form, boolean isLarge) {
        return PaperFields.none()
                .with("form.title", form.title())
                .with("form.note", form.localNumberNote())
                .with("form.date", form.date())
                .with(
                        "sections",
                        form.sections().stream()
                                .map(section -> section(section, isLarge))
                                .toList())
                .with(
                        "materials",
                        form.materials().stream()
                                .map(name -> PaperFields.none().with("name", name))
                                .toList())
                .with("declaration", form.declaration())
                .with("signer", form.signerLabel());
    }

    private static PaperFields section(Section section, boolean isLarge) {
        List<PaperFields> rows = new ArrayList<>();
        List<Row> all = section.rows();
        for (int i = 0; i < all.size(); i++) {
            PaperFields row = PaperFields.none()
                    .with("label", all.get(i).label())
                    .with("value", all.get(i).value());
            if (!isLarge && i + 1 < all.size() && isShort(all.get(i)) && isShort(all.get(i + 1))) {
                i++;
                row = row.with("besideLabel", all.get(i).label())
                        .with("besideValue", all.get(i).value());
            }
            rows.add(row);
        }
        return PaperFields.none().with("heading", section.heading()).with("rows", rows);
    }

    private static boolean isShort(Row row) {
        return em(row.value()) <= SHORT_VALUE
                && em(row.label()) <= SHORT_LABEL
                && !row.value().contains("\n");
    }

    private static double em(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x250 ? 0.6 : 1).sum();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Fields from JSON: for previews, tests and the sample that has something in every field of the vocabulary.
public final class SampleFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private SampleFields() {}

    /// The shipped sample, `sample.json`. Fictional people only.
    public static PaperFields shipped() {
        return json(TemplateFiles.resource("sample.json"));
    }

    /// The shipped sample as it can be true on one paper.
    public static PaperFields of(Template template) {
        String state = template.paper() == Paper.RECEIPT_SLIP ? "state.delivered" : "state.saved";
        return shipped().with("state", template.word(state));
    }

    /// Fields from a JSON object.
    ///
    /// @throws IllegalArgumentException when it is no JSON object, with line and column
    public static PaperFields json(String text) {
        try {
            return new PaperFields(JSON.readValue(text, FIELDS));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "no JSON object: " + e.getOriginalMessage() + " (line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")",
                    e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/// JSON for what is about a person. The library keeps its buffers for the next document, and with them the last
/// person's answers; here each document has buffers of its own, which go with it.
public final class PersonalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(factory()).build();

    private PersonalJson() {}

    /// Thread-safe.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// For a mapper with rules of its own.
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
    }
}

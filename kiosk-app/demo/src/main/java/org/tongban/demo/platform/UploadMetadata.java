// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The `Upload-Metadata` of a tus creation: keys with padded base64 of ASCII values, parted by commas.
///
/// @param written the header as it came
record UploadMetadata(String caseId, String materialId, String sha256, String written) {
    private static final String UUID_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    /// @throws Problem 400 bad-metadata that names the key
    static UploadMetadata of(String header) throws Problem {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", -1);
            if (parts.length != 2) throw bad("every key needs a value");
            if (values.put(parts[0], decoded(parts[0], parts[1])) != null) throw bad(parts[0] + ": stands twice");
        }
        var caseId = matching(values, "caseId", UUID_7);
        var materialId = matching(values, "materialId", UUID_7);
        matching(values, "filename", Pattern.quote(materialId) + "\\.(pdf|jpg)");
        return new UploadMetadata(caseId, materialId, matching(values, "sha256", "[0-9a-f]{64}"), header);
    }

    /// The decoder of the JDK takes text without padding too, so the length is looked at first.
    private static String decoded(String key, String base64) throws Problem {
        try {
            if (base64.length() % 4 != 0) throw bad(key + ": base64 must be padded");
            var text = new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
            if (!PRINTABLE.matcher(text).matches()) throw bad(key + ": must be ASCII");
            return text;
        } catch (IllegalArgumentException e) {
            throw bad(key + ": is no base64");
        }
    }

    private static String matching(Map<String, String> values, String key, String pattern) throws Problem {
        var value = values.getOrDefault(key, "");
        if (!value.matches(pattern)) throw bad(key + ": is missing or has the wrong form");
        return value;
    }

    private static Problem bad(String detail) {
        return new Problem(400, "bad-metadata", detail);
    }
}

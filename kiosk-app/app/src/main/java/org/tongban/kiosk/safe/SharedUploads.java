// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.courier.Outbox.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages that several cases of a bundle share go over the line once: a case points to the upload of a sibling that has
/// the same bytes.
final class SharedUploads {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Session session;
    private final List<String> siblings;

    /// @param manifest of the case that is to be sent
    SharedUploads(Session session, byte[] manifest) {
        this.session = session;
        this.siblings = JSON.readTree(manifest)
                .path("siblings")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /// The part with a sibling's upload, when it has none of its own and there is one.
    Part found(Part part) throws SQLException {
        for (String sibling : part.upload().isPresent() ? List.<String>of() : siblings) {
            Optional<URI> theirs = session.one(
                    row -> URI.create(row.getString(1)),
                    "SELECT upload FROM material WHERE case_id = ? AND sha256 = ? AND size = ? AND upload IS NOT NULL",
                    sibling,
                    part.sha256(),
                    part.size());
            if (theirs.isPresent()) {
                return new Part(part.materialId(), part.filename(), part.sha256(), part.size(), theirs);
            }
        }
        return part;
    }
}

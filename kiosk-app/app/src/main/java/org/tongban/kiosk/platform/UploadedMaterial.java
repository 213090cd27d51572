// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URI;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A material whose file is on the platform, as the commit names it.
///
/// @param file where its upload was created
/// @param size in bytes
public record UploadedMaterial(String materialId, URI file, String sha256, long size) {

    static ObjectNode body(List<UploadedMaterial> materials) {
        ObjectNode body = Json.object();
        var list = body.putArray("materials");
        for (UploadedMaterial material : materials) {
            list.addObject()
                    .put("materialId", material.materialId)
                    .put("file", material.file.toString())
                    .put("sha256", material.sha256)
                    .put("size", material.size);
        }
        return body;
    }
}

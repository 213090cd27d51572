// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Published content as one JSON object, and the names of the files that its items came from.
///
/// An author keeps each item in a file of its own: where the head names a file (`"items": ["a.json"]`,
/// `"lists": "lists.json"`), its content stands in the package.
record CatalogPackage(ObjectNode tree, List<String> itemNames) {
    CatalogPackage {
        itemNames = List.copyOf(itemNames);
    }

    /// A package that is whole in itself, as it comes over the line.
    ///
    /// @throws CatalogException when it is no JSON object
    static CatalogPackage whole(String name, byte[] content) {
        ObjectNode tree = object(name, content);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tree.path("items").size(); i++) {
            names.add(name);
        }
        return new CatalogPackage(tree, names);
    }

    /// A head and the files beside it.
    ///
    /// @throws CatalogException naming the file that is missing or no JSON
    static CatalogPackage gathered(String name, Source source) {
        ObjectNode head = object(name, read(source, name));
        for (Map.Entry<String, JsonNode> member : List.copyOf(head.properties())) {
            if (isFileName(member.getValue())) {
                String file = member.getValue().stringValue();
                head.set(member.getKey(), CatalogJson.tree(file, read(source, file)));
            }
        }
        List<String> names = new ArrayList<>();
        if (head.path("items") instanceof ArrayNode items) {
            gatherItems(name, source, items, names);
        }
        return new CatalogPackage(head, names);
    }

    private static void gatherItems(String name, Source source, ArrayNode items, List<String> names) {
        for (int i = 0; i < items.size(); i++) {
            if (isFileName(items.get(i))) {
                String file = items.get(i).stringValue();
                items.set(i, CatalogJson.tree(file, read(source, file)));
                names.add(file);
            } else {
                names.add(name);
            }
        }
    }

    private static boolean isFileName(JsonNode node) {
        return node.isString() && node.stringValue().endsWith(".json");
    }

    private static ObjectNode object(String name, byte[] content) {
        if (CatalogJson.tree(name, content) instanceof ObjectNode object) {
            return object;
        }
        throw new CatalogException(name + ": is no JSON object");
    }

    private static byte[] read(Source source, String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new CatalogException(name + ": not a plain file name");
        }
        try {
            return source.read(name);
        } catch (IOException e) {
            throw new CatalogException(name + ": cannot be read", e);
        }
    }

    /// Files by their names.
    interface Source {
        byte[] read(String name) throws IOException;
    }
}

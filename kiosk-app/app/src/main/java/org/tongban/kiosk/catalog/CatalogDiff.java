// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What differs between two catalogues, for whoever must answer for a change before it is published.
public final class CatalogDiff {
    private static final int LONGEST = 60;

    private final List<String> lines = new ArrayList<>();

    private CatalogDiff() {}

    /// One line a difference: `+` came, `-` went, `~` changed.
    ///
    /// @throws CatalogException when one of the two is no JSON
    public static List<String> between(Path before, Path after) {
        var diff = new CatalogDiff();
        ObjectNode old = tree(before);
        ObjectNode fresh = tree(after);
        diff.items(byCode(old), byCode(fresh));
        old.remove("items");
        fresh.remove("items");
        diff.compare("", old, fresh);
        return List.copyOf(diff.lines);
    }

    private static ObjectNode tree(Path file) {
        return (ObjectNode) CatalogJson.tree(file.toString(), Catalogs.whole(file));
    }

    private static Map<String, JsonNode> byCode(ObjectNode tree) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        tree.path("items").forEach(item -> items.put(item.path("code").asString("?"), item));
        return items;
    }

    private void items(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        before.forEach((code, item) -> {
            if (!after.containsKey(code)) {
                lines.add("- item " + name(item));
            }
        });
        after.forEach((code, item) -> {
            JsonNode old = before.get(code);
            if (old == null) {
                lines.add("+ item " + name(item));
            } else {
                compare(name(item), old, item);
                tellUnchangedVersion(old, item);
            }
        });
    }

    /// Cases name the version of their item, so content that changed under the same version cannot be told apart later.
    private void tellUnchangedVersion(JsonNode old, JsonNode item) {
        if (!old.equals(item) && old.path("version").equals(item.path("version"))) {
            lines.add("! item " + name(item) + ": changed but has the same version " + item.path("version"));
        }
    }

    private static String name(JsonNode item) {
        return item.path("name").asString("?") + " " + item.path("code").asString("?");
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(member -> compare(path + "." + member, before.path(member), after.path(member)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "[" + i + "]", before.path(i), after.path(i));
            }
        } else if (before.isMissingNode()) {
            lines.add("+ " + path + ": " + shortened(after));
        } else if (after.isMissingNode()) {
            lines.add("- " + path + ": " + shortened(before));
        } else {
            lines.add("~ " + path + ": " + shortened(before) + " -> " + shortened(after));
        }
    }

    private static String shortened(JsonNode node) {
        String text = JsonMapper.shared().writeValueAsString(node);
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}

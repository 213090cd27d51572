// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A package to records.
final class CatalogReading {
    static final int FORMAT_VERSION = 1;

    private final CatalogPackage content;
    private final CatalogJson.Unknown unknown;
    private final String name;

    CatalogReading(String name, CatalogPackage content, CatalogJson.Unknown unknown) {
        this.name = name;
        this.content = content;
        this.unknown = unknown;
    }

    /// @throws CatalogException naming file, item and field
    Catalog catalog() {
        ObjectNode rest = content.tree().deepCopy();
        rest.remove("items");
        int format = rest.path("formatVersion").asInt(0);
        if (format != FORMAT_VERSION) {
            throw new CatalogException(
                    name + ", field formatVersion: is " + format + ", this program reads " + FORMAT_VERSION);
        }
        Head head = CatalogJson.value(rest, Head.class, name, unknown);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < content.itemNames().size(); i++) {
            items.add(withRegions(item(i, head.demonstration()), head.dictionaries()));
        }
        return new Catalog(
                head.version(),
                head.updatedAt(),
                head.freshness(),
                head.hall(),
                items,
                head.bundles(),
                head.hot(),
                head.guidance(),
                head.lists(),
                head.bulletin(),
                head.dictionaries(),
                Set.of());
    }

    /// A region's options are those of its dictionary.
    private static Item withRegions(Item item, List<Dictionary> dictionaries) {
        if (item.form().questions().stream()
                .allMatch(question -> question.dictionary().isEmpty())) {
            return item;
        }
        List<Form.Question> questions = item.form().questions().stream()
                .map(question -> dictionaries.stream()
                        .filter(dictionary -> question.dictionary()
                                .filter(dictionary.name()::equals)
                                .isPresent())
                        .findFirst()
                        .map(dictionary -> question.offering(Regions.named(dictionary)))
                        .orElse(question))
                .toList();
        return item.with(new Form(item.form().schemaJson(), item.form().cardFields(), questions));
    }

    private Item item(int index, boolean demonstration) {
        JsonNode tree = content.tree().path("items").get(index).deepCopy();
        String where = where(index);
        if (tree.path("form") instanceof ObjectNode form && form.get("schema") instanceof ObjectNode schema) {
            requirePlainMembers(tree, where);
            FormSchema.addShared(schema, demonstration);
            form.remove("schema");
            form.put("schemaJson", CatalogJson.text(schema));
            return CatalogJson.value(tree, Item.class, where, unknown);
        }
        throw new CatalogException(where + ", field form.schema: is missing");
    }

    /// File and item, as every message begins.
    String where(int index) {
        String item = content.tree().path("items").path(index).path("name").asString("?");
        return content.itemNames().get(index) + ", item " + item;
    }

    /// A missing number or truth value would be read as 0 or false.
    private static void requirePlainMembers(JsonNode tree, String where) {
        for (String member : List.of("steps", "promisedDays", "visits", "startsHere", "allowsAgent")) {
            if (!tree.has(member)) {
                throw new CatalogException(where + ", field " + member + ": is missing");
            }
        }
    }

    /// The package but for its items.
    ///
    /// @param demonstration also accepts telephone numbers that nobody has
    record Head(
            int formatVersion,
            String version,
            Instant updatedAt,
            boolean demonstration,
            Optional<Freshness> freshness,
            Catalog.Hall hall,
            List<Bundle> bundles,
            List<String> hot,
            Guidance guidance,
            List<PublicList> lists,
            Bulletin bulletin,
            List<Dictionary> dictionaries) {}
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What no schema can say: names that meet, things that exist, texts without markup.
final class CatalogCheck {
    /// An element, a comment or a character reference: text is shown as it stands, so it would be seen.
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!][^<>]*>|&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);");
    /// C0 and C1 controls but for the line feed, and the marks that turn the direction of writing.
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

    private final String name;
    private final CatalogPackage content;
    private final Catalog catalog;
    private final List<String> problems = new ArrayList<>();

    CatalogCheck(String name, CatalogPackage content, Catalog catalog) {
        this.name = name;
        this.content = content;
        this.catalog = catalog;
    }

    List<String> problems() {
        checkTexts(content.tree(), "");
        checkItems();
        checkBundles();
        checkCodes("hot", catalog.hot());
        checkGuidance();
        checkLists();
        return List.copyOf(problems);
    }

    private void checkItems() {
        Set<String> codes = new HashSet<>();
        Set<String> dictionaries =
                catalog.dictionaries().stream().map(Dictionary::name).collect(Collectors.toSet());
        for (int i = 0; i < catalog.items().size(); i++) {
            Item item = catalog.items().get(i);
            String file = content.itemNames().get(i);
            if (!codes.add(item.code())) {
                problems.add(file + ", item " + item.name() + ", field code: stands twice");
            }
            try {
                new ItemCheck(file, item, dictionaries).run();
            } catch (CatalogException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private void checkBundles() {
        for (Bundle bundle : catalog.bundles()) {
            try {
                bundle.ends();
            } catch (CatalogException e) {
                problems.add(name + ", " + e.getMessage());
            }
            Set<String> lanes = bundle.lanes().stream().map(Bundle.Lane::id).collect(Collectors.toSet());
            for (Bundle.SharedField field : bundle.fieldMap()) {
                if (!lanes.containsAll(field.lanes())) {
                    problems.add(name + ", bundle " + bundle.name() + ", field fieldMap." + field.name()
                            + ": names a lane that is not there");
                }
            }
            checkCodes(
                    "bundle " + bundle.name(),
                    bundle.lanes().stream()
                            .flatMap(lane -> lane.item().stream())
                            .toList());
        }
    }

    private void checkGuidance() {
        catalog.guidance().events().forEach(event -> checkCodes("guidance " + event.name(), event.codes()));
        Set<String> asks =
                catalog.guidance().asks().stream().map(Guidance.Ask::id).collect(Collectors.toSet());
        Stream<String> led = catalog.guidance().asks().stream()
                .flatMap(ask -> ask.ways().stream())
                .flatMap(way -> way.next().stream());
        Stream.concat(Stream.of(catalog.guidance().first()).filter(id -> !id.isEmpty()), led)
                .filter(id -> !asks.contains(id))
                .forEach(id -> problems.add(name + ", field guidance: no question is named " + id));
        catalog.guidance().asks().stream()
                .flatMap(ask -> ask.ways().stream())
                .forEach(way -> checkCodes("guidance " + way.label(), way.codes()));
    }

    private void checkLists() {
        for (PublicList list : catalog.lists()) {
            if (list.rows().stream()
                    .anyMatch(row -> row.size() != list.columns().size())) {
                problems.add(name + ", list " + list.name() + ": a row has more or fewer cells than columns");
            }
        }
    }

    private void checkCodes(String where, List<String> codes) {
        codes.stream()
                .filter(code -> catalog.item(code).isEmpty()
                        && catalog.bundles().stream().noneMatch(b -> b.code().equals(code)))
                .forEach(code -> problems.add(name + ", field " + where + ": no item has the code " + code));
    }

    private void checkTexts(JsonNode node, String path) {
        if (node.isString()) {
            String text = node.stringValue();
            if (!path.contains(".schema") && MARKUP.matcher(text).find()) {
                problems.add(name + ", field " + path + ": holds markup; plain text is shown as it stands");
            }
            if (CONTROL.matcher(text).find()) {
                problems.add(name + ", field " + path + ": holds a control character");
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkTexts(node.get(i), path + "[" + i + "]");
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                checkTexts(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey());
            }
        }
    }
}

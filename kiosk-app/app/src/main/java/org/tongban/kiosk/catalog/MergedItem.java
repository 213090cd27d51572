// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together.Part;

/// The lanes of a bundle as one item.
final class MergedItem {
    private final Bundle bundle;
    private final List<Part> parts;
    private final Set<String> given;

    MergedItem(Bundle bundle, List<Part> parts) {
        if (parts.isEmpty()) {
            throw new CatalogException("bundle " + bundle.name() + ", field lanes: none is chosen");
        }
        this.bundle = bundle;
        this.parts = parts;
        this.given = Together.given(parts);
    }

    Item item() {
        Item first = parts.getFirst().item();
        return new Item(
                bundle.code(),
                first.version(),
                bundle.name(),
                bundle.lead(),
                first.theme(),
                bundle.aliases(),
                List.of(),
                first.listEntry(),
                parts.size(),
                bundle.promised().setScale(0, RoundingMode.CEILING).intValueExact(),
                first.legalPeriod(),
                joined(Item::fee),
                items().mapToInt(Item::visits).max().orElse(0),
                true,
                items().allMatch(Item::allowsAgent),
                first.consultPhone(),
                first.supervisePhone(),
                materials(),
                List.of(),
                items().flatMap(item -> item.basis().stream()).distinct().toList(),
                bundle.faqs(),
                joined(Item::declaration),
                new MergedForm(bundle, parts, given).form(),
                first.official(),
                items().flatMap(item -> item.eligibility().stream())
                        .filter(asked -> !given.contains(asked.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private Stream<Item> items() {
        return parts.stream().map(Part::item);
    }

    private String joined(Function<Item, String> words) {
        return String.join("\n", items().map(words).distinct().toList());
    }

    /// Each paper once. Papers are the same when they have the same code, the same name and the same condition; where
    /// one lane needs it and another does without, it is needed.
    private List<MaterialSpec> materials() {
        List<MaterialSpec> all = new ArrayList<>();
        items().flatMap(item -> item.materials().stream()).forEach(material -> add(all, material));
        return all;
    }

    private void add(List<MaterialSpec> all, MaterialSpec material) {
        Optional<MaterialSpec> same = all.stream().filter(material::isSameAs).findFirst();
        if (same.isEmpty()) {
            requireOwnCode(all, material);
            all.add(material);
        } else if (same.get().waiver().isPresent() && material.waiver().isEmpty()) {
            all.set(all.indexOf(same.get()), material);
        }
    }

    /// Scanned pages are kept by the paper's code.
    private void requireOwnCode(List<MaterialSpec> all, MaterialSpec material) {
        boolean taken = all.stream()
                .anyMatch(one -> one.code().equals(material.code())
                        && one.waiver().isEmpty()
                        && material.waiver().isEmpty());
        if (taken) {
            throw new CatalogException(
                    "bundle " + bundle.name() + ", field materials: " + material.code() + " means two papers");
        }
    }
}

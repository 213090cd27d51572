// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One thing done once (一件事): several items as lanes that wait for each other as little as they can.
///
/// @param promised working days for all of it
/// @param fieldMap which lanes take a shared field
public record Bundle(
        String code,
        String name,
        String intro,
        String lead,
        List<String> aliases,
        BigDecimal promised,
        String where,
        List<Lane> lanes,
        List<SharedField> fieldMap,
        List<String> materials,
        List<String> mustNotAsk,
        List<Item.Faq> faqs,
        String risk,
        String complain)
        implements Matter {
    public Bundle {
        aliases = List.copyOf(aliases);
        lanes = List.copyOf(lanes);
        fieldMap = List.copyOf(fieldMap);
        materials = List.copyOf(materials);
        mustNotAsk = List.copyOf(mustNotAsk);
        faqs = List.copyOf(faqs);
    }

    /// One item within it.
    ///
    /// @param after ids of the lanes that must be done before
    /// @param days working days of its own
    /// @param item code of the item when it is in this catalogue
    /// @param gives fields, and questions before the form, that its result answers: nobody is asked for them
    public record Lane(
            String id,
            String name,
            String department,
            List<String> after,
            BigDecimal days,
            Choice choice,
            String note,
            Optional<String> item,
            Optional<List<String>> gives) {
        public Lane {
            after = List.copyOf(after);
            gives = gives.map(List::copyOf);
        }
    }

    /// Whether a lane is part of it.
    public enum Choice {
        ALWAYS,
        IF_NEEDED,
        OPTIONAL
    }

    /// A field that is asked once.
    public record SharedField(String name, List<String> lanes, String prefill) {
        public SharedField {
            lanes = List.copyOf(lanes);
        }
    }

    /// The day on which each lane ends when everything goes as promised, by its id.
    ///
    /// @throws CatalogException when lanes wait for each other in a circle or for one that is not there
    public Map<String, BigDecimal> ends() {
        Map<String, BigDecimal> ends = new HashMap<>();
        for (int round = 0; round < lanes.size(); round++) {
            for (Lane lane : lanes) {
                if (ends.keySet().containsAll(lane.after())) {
                    ends.put(lane.id(), begins(lane, ends).add(lane.days()));
                }
            }
        }
        if (ends.size() < lanes.size()) {
            throw new CatalogException("bundle " + name + ", field lanes: wait for each other in a circle");
        }
        return Map.copyOf(ends);
    }

    private static BigDecimal begins(Lane lane, Map<String, BigDecimal> ends) {
        return lane.after().stream().map(ends::get).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /// The longest chain of lanes that nobody can leave out.
    public BigDecimal criticalPath() {
        Map<String, BigDecimal> ends = ends();
        return lanes.stream()
                .filter(lane -> lane.choice() != Choice.OPTIONAL)
                .map(lane -> ends.getOrDefault(lane.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}

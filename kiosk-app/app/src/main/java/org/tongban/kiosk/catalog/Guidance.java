// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// Ways to an item for who does not know its name: life events, and a few plain questions.
///
/// @param first id of the first question; empty when there are none
public record Guidance(List<LifeEvent> events, String first, List<Ask> asks) {
    public Guidance {
        events = List.copyOf(events);
        asks = List.copyOf(asks);
    }

    public Optional<Ask> ask(String id) {
        return asks.stream().filter(ask -> ask.id().equals(id)).findFirst();
    }

    /// Something that happens in life, and what it brings with it.
    ///
    /// @param codes of items and bundles
    public record LifeEvent(String name, List<String> codes) {
        public LifeEvent {
            codes = List.copyOf(codes);
        }
    }

    /// One question of the way.
    public record Ask(String id, String question, List<Way> ways) {
        public Ask {
            ways = List.copyOf(ways);
        }
    }

    /// One answer: leads on to a question, or to items and bundles.
    public record Way(String label, Optional<String> next, List<String> codes) {
        public Way {
            codes = List.copyOf(codes);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.List;
import java.util.Optional;

/// A piece of a parsed template.
sealed interface Node {
    /// Text of the template itself.
    record Literal(String text) implements Node {}

    /// Text from the words file: plain text, whatever the template's own form is.
    record Worded(String text) implements Node {}

    /// A field's value.
    record Value(String name, Optional<Filter> filter) implements Node {}

    /// The entry's number inside a list, from 1.
    record Ordinal() implements Node {}

    /// Printed for each entry of a list, or once when the field is there.
    record Section(String name, List<Node> inside) implements Node {
        public Section {
            inside = List.copyOf(inside);
        }
    }

    /// Printed when the field is not there.
    record Without(String name, List<Node> inside) implements Node {
        public Without {
            inside = List.copyOf(inside);
        }
    }
}

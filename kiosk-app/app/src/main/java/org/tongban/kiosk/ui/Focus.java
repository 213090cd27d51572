// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;

/// What can be reached by keys, in the order in which it stands. Screen thread only.
final class Focus {
    private Focus() {}

    /// All that the ring can stand on, in a part of the page.
    static Stream<Node> able(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> own = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Focus::able))
                : own;
    }

    /// The key with one of these ids that stands there and is not off.
    static Optional<ButtonBase> able(Node part, List<String> ids) {
        return ids.stream()
                .flatMap(id -> part.lookupAll("#" + id).stream())
                .filter(node -> node instanceof ButtonBase && node.isVisible() && !node.isDisabled())
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    /// Puts the ring there, so that it is seen. A focus that a program sets has no ring; one that was walked to has.
    static void put(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)
                && !node.equals(node.getScene().getFocusOwner())) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    static boolean isInside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}

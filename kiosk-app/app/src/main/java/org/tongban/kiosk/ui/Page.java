// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What a screen shows in the frame. Immutable; each method gives a page with one thing more.
///
/// @param id names the page, also as the id of the frame's page node: `page-<id>`
/// @param head what stands in the read zone, where nothing is touched
/// @param body what stands below it
/// @param actions the row of buttons on the bar
public record Page(String id, Head head, Body body, Actions actions) {

    /// The words of a page; empty ones take no room.
    ///
    /// @param above in place of the step, for example badges
    /// @param below under the title, for example a field that shows what is typed
    public record Head(
            String step, String title, String why, Optional<Node> above, Optional<Node> below, TitleSize size) {}

    /// The parts below the read zone.
    ///
    /// @param aside what is known or chosen first: above the work, or beside it on a lying pane
    /// @param work the answer, list or picture, in the margins
    /// @param tray full width, standing on the action row or the bar: a keyboard
    /// @param foot in place of the bottom bar: only where nothing can be done
    public record Body(Optional<Node> aside, Optional<Node> work, Optional<Node> tray, Optional<Node> foot) {}

    /// The action row.
    ///
    /// @param left second choices or a line that says why the button is off
    public record Actions(List<Node> left, Optional<Button> primary) {
        public Actions {
            left = List.copyOf(left);
        }

        boolean isEmpty() {
            return left.isEmpty() && primary.isEmpty();
        }
    }

    /// How large the title is.
    public enum TitleSize {
        QUESTION,
        GREETING,
        /// No read zone at all: the work zone begins under the top bar.
        NONE
    }

    /// An empty page.
    public static Page of(String id) {
        Head head = new Head("", "", "", Optional.empty(), Optional.empty(), TitleSize.QUESTION);
        Body body = new Body(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Page(id, head, body, new Actions(List.of(), Optional.empty()));
    }

    /// The small line above the title: 第 3 步 · 住址.
    public Page step(String eyebrow) {
        return head(new Head(eyebrow, head.title, head.why, head.above, head.below, head.size));
    }

    public Page title(String words) {
        return head(new Head(head.step, words, head.why, head.above, head.below, head.size));
    }

    /// One line under the title: why it is asked.
    public Page why(String words) {
        return head(new Head(head.step, head.title, words, head.above, head.below, head.size));
    }

    /// Shown above the title in place of the step.
    public Page above(Node node) {
        return head(new Head(head.step, head.title, head.why, Optional.of(node), head.below, head.size));
    }

    /// Shown under the title and the why-line; must not be something to touch.
    public Page below(Node node) {
        return head(new Head(head.step, head.title, head.why, head.above, Optional.of(node), head.size));
    }

    /// The title in the size of a greeting or a big statement.
    public Page hero() {
        return head(new Head(head.step, head.title, head.why, head.above, head.below, TitleSize.GREETING));
    }

    /// No read zone: the work zone begins under the top bar.
    public Page whole() {
        return head(new Head(head.step, head.title, head.why, head.above, head.below, TitleSize.NONE));
    }

    /// What is known or chosen first: above the work, or beside it on a lying pane.
    public Page aside(Node node) {
        return new Page(id, head, new Body(Optional.of(node), body.work, body.tray, body.foot), actions);
    }

    public Page work(Node node) {
        return new Page(id, head, new Body(body.aside, Optional.of(node), body.tray, body.foot), actions);
    }

    /// Full width, on the action row or the bar.
    public Page tray(Node node) {
        return new Page(id, head, new Body(body.aside, body.work, Optional.of(node), body.foot), actions);
    }

    /// A line in place of the bottom bar.
    public Page foot(Node node) {
        return new Page(id, head, new Body(body.aside, body.work, body.tray, Optional.of(node)), actions);
    }

    /// Second choices of the action row, from the left.
    public Page left(Node... nodes) {
        return new Page(id, head, body, new Actions(List.of(nodes), actions.primary));
    }

    /// The one filled button, bottom right.
    public Page primary(Button button) {
        return new Page(id, head, body, new Actions(actions.left, Optional.of(button)));
    }

    private Page head(Head changed) {
        return new Page(id, changed, body, actions);
    }
}

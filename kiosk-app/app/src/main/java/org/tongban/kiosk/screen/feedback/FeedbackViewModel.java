// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.feedback;

import java.util.Optional;
import org.tongban.kiosk.casework.Feedback;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// A complaint, suggestion or question while it is made: what it is, the words, where the answer may go.
public final class FeedbackViewModel {
    /// Shorter than this says nothing to anybody.
    private static final int FEWEST = 4;

    private static final int PHONE = 11;

    /// The page.
    public enum Part {
        KIND,
        TEXT,
        CONTACT,
        SENT,
        BROKEN
    }

    /// @param fault the end of a text key, empty when nothing is wrong
    /// @param tracking the platform's number, once it is there
    public record Shown(
            Part part,
            Optional<Feedback.Kind> kind,
            String text,
            String phone,
            String fault,
            Optional<String> tracking) {}

    private final FeedbackDesk desk;
    private final Optional<String> about;
    private final UiThread ui;
    private final Showing<Shown> showing =
            new Showing<>(new Shown(Part.KIND, Optional.empty(), "", "", "", Optional.empty()));
    private Optional<String> sent = Optional.empty();

    /// @param about what it is about, such as a case number
    public FeedbackViewModel(FeedbackDesk desk, Optional<String> about, UiThread ui) {
        this.desk = desk;
        this.about = about;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Optional<String> about() {
        return about;
    }

    public void choose(Feedback.Kind kind) {
        Shown now = showing.now();
        go(new Shown(Part.TEXT, Optional.of(kind), now.text(), now.phone(), "", Optional.empty()));
    }

    public void write(String text) {
        Shown now = showing.now();
        boolean says = text.strip().codePointCount(0, text.strip().length()) >= FEWEST;
        go(new Shown(
                says ? Part.CONTACT : Part.TEXT, now.kind(), text, now.phone(), says ? "" : "text", Optional.empty()));
    }

    /// @param phone empty for anonymous, where that is allowed
    public void send(String phone) {
        Shown now = showing.now();
        Feedback.Kind kind = now.kind().orElseThrow();
        if (phone.isEmpty() ? !kind.mayBeAnonymous() : phone.length() != PHONE) {
            go(new Shown(
                    Part.CONTACT,
                    now.kind(),
                    now.text(),
                    phone,
                    phone.isEmpty() ? "wanted" : "phone",
                    Optional.empty()));
            return;
        }
        Feedback feedback =
                new Feedback(kind, now.text().strip(), about, Optional.of(phone).filter(one -> !one.isEmpty()));
        ui.load(() -> desk.take(feedback), id -> kept(id, now, phone), _ -> go(part(Part.BROKEN)));
    }

    private void kept(String id, Shown now, String phone) {
        sent = Optional.of(id);
        go(new Shown(Part.SENT, now.kind(), now.text(), phone, "", Optional.empty()));
    }

    /// Looks whether the platform's number has come.
    public void tick() {
        Shown now = showing.now();
        if (now.part() == Part.SENT && now.tracking().isEmpty()) {
            sent.ifPresent(id -> ui.load(() -> desk.trackingNumber(id), this::number, _ -> {}));
        }
    }

    private void number(Optional<String> number) {
        Shown now = showing.now();
        if (number.isPresent() && now.part() == Part.SENT) {
            go(new Shown(Part.SENT, now.kind(), now.text(), now.phone(), "", number));
        }
    }

    private Shown part(Part part) {
        Shown now = showing.now();
        return new Shown(part, now.kind(), now.text(), now.phone(), "", Optional.empty());
    }

    private void go(Shown next) {
        showing.show(next);
    }
}

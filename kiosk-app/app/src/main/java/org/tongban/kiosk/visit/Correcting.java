// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Amendment;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialDetail;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Item.Necessity;
import org.tongban.paper.Papers;

/// What one person does to put one case right, in memory only. Belongs to the screen's thread.
public final class Correcting {

    /// One thing that is asked for.
    public sealed interface Point {
        Progress.Correction asked();

        /// Pages to scan.
        record Paper(Progress.Correction asked, MaterialSpec material) implements Point {}

        /// A question to answer anew.
        record Reply(Progress.Correction asked, Question question) implements Point {}

        /// What cannot be done at a terminal: neither a paper nor a question of the published form.
        record Elsewhere(Progress.Correction asked) implements Point {}
    }

    private static final MaterialDetail PLAIN =
            new MaterialDetail("", "", 1, 0, Necessity.REQUIRED, "", "", "", "", "", "C");

    private final String id = Material.freshId();
    private final Progress progress;
    private final Optional<Item> item;
    private final Visit visit = new Visit();
    private final List<Point> points;
    private final Set<String> replied = new HashSet<>();
    private final Set<Proof> held;

    /// @param shown how the person showed that the case is theirs
    /// @param item as it is published now; without it only papers can be brought
    /// @param here the case, when it was handed in here: what was answered then
    public Correcting(Progress progress, Proof shown, Optional<Item> item, Optional<SavedCase> here) {
        this.progress = progress;
        this.item = item;
        this.held = EnumSet.of(shown);
        item.ifPresent(visit::choose);
        here.ifPresent(this::remember);
        this.points = progress.corrections().stream().map(this::point).toList();
    }

    private void remember(SavedCase here) {
        for (Question question :
                item.stream().flatMap(one -> one.form().questions().stream()).toList()) {
            Object before = here.submission().answers().get(question.field());
            if (before != null && isAsked(question)) {
                visit.answer(question, before, Source.EARLIER);
            }
        }
    }

    private boolean isAsked(Question question) {
        return item.filter(one -> one.form().asked(visit.answers()).contains(question))
                .isPresent();
    }

    private Point point(Progress.Correction asked) {
        Optional<Point> paper = asked.materialCode().map(code -> new Point.Paper(asked, material(code, asked)));
        return paper.or(() -> asked.field().flatMap(this::question).map(one -> new Point.Reply(asked, one)))
                .orElseGet(() -> new Point.Elsewhere(asked));
    }

    private Optional<Question> question(String field) {
        return item.flatMap(one -> one.form().question(field)).filter(this::isAsked);
    }

    /// A paper that the published item does not name is brought all the same, under the office's own words.
    private MaterialSpec material(String code, Progress.Correction asked) {
        return item.stream()
                .flatMap(one -> one.materials().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new MaterialSpec(
                        code,
                        asked.text(),
                        "",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        PLAIN,
                        Optional.empty(),
                        Optional.empty()));
    }

    public Progress progress() {
        return progress;
    }

    /// Holds the pages and answers; it never becomes a case.
    public Visit visit() {
        return visit;
    }

    /// As it is published here, else as the platform calls it.
    public String itemName() {
        return item.map(Item::name).orElseGet(progress::itemName);
    }

    public Optional<Item> item() {
        return item;
    }

    public List<Point> points() {
        return points;
    }

    /// What the person has shown of themselves so far.
    public Set<Proof> held() {
        return Set.copyOf(held);
    }

    public void show(Proof proof) {
        held.add(proof);
    }

    public void replied(Question question) {
        replied.add(question.field());
    }

    public boolean isDone(Point point) {
        return switch (point) {
            case Point.Paper paper ->
                visit.pages(paper.material()).size() >= paper.material().pages();
            case Point.Reply reply ->
                replied.contains(reply.question().field())
                        && visit.wasAnswered(reply.question().field());
            case Point.Elsewhere _ -> false;
        };
    }

    public long done() {
        return points.stream().filter(this::isDone).count();
    }

    /// How many could still be done here.
    public long open() {
        return points.stream()
                .filter(point -> !(point instanceof Point.Elsewhere) && !isDone(point))
                .count();
    }

    /// What was done, frozen on the screen's thread; its files are made elsewhere.
    ///
    /// @throws java.util.NoSuchElementException when the platform gave the case no local number
    public Frozen freeze() {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, List<byte[]>> pages = new LinkedHashMap<>();
        for (Point point : points.stream().filter(this::isDone).toList()) {
            switch (point) {
                case Point.Paper paper -> pages.put(paper.material().code(), visit.pages(paper.material()));
                case Point.Reply reply -> {
                    String field = reply.question().field();
                    answers.put(field, visit.answer(field).orElse(""));
                }
                case Point.Elsewhere _ -> {}
            }
        }
        return new Frozen(this, progress.localNumber().orElseThrow(), answers, pages);
    }

    /// Everything that goes out, with its pages still as pictures.
    public record Frozen(
            Correcting of, String localNumber, Map<String, Object> answers, Map<String, List<byte[]>> pages) {

        /// Makes the files. Not on the screen's thread.
        public Amendment amendment(Papers papers) {
            List<Amendment.Piece> pieces = pages.entrySet().stream()
                    .map(entry -> new Amendment.Piece(
                            Material.freshId(), entry.getKey(), papers.scanPdf(entry.getValue()), Optional.empty()))
                    .toList();
            return new Amendment(
                    of.id, of.progress.caseId(), localNumber, of.progress.manifestSha256(), answers, pieces);
        }

        @Override
        public String toString() {
            return "Frozen[…]";
        }
    }

    @Override
    public String toString() {
        return "Correcting[" + progress.caseId() + "]";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.visit.HandedIn;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Promises;
import org.tongban.kiosk.visit.Submitting;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.FormData;
import org.tongban.paper.Papers;
import org.tongban.paper.Strokes;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Makes the form, takes the signature and hands everything in. Until it is saved nothing is lost and it can be tried
/// again.
public final class SignViewModel {
    private static final int SMALL_PX = 1000;

    /// Why it did not go on.
    public enum Trouble {
        /// Nothing is written in the box yet.
        EMPTY,
        STORAGE_FULL,
        NOT_SAVED,
        /// The form itself could not be made.
        NO_FORM
    }

    /// What the page says.
    public sealed interface Shown {
        record Preparing() implements Shown {}

        /// The form is there to be signed.
        ///
        /// @param pictures of all pages, as PNG files
        record Ready(List<byte[]> pictures, Optional<Trouble> trouble) implements Shown {
            public Ready {
                pictures = List.copyOf(pictures);
            }
        }

        record Saving(List<byte[]> pictures) implements Shown {
            public Saving {
                pictures = List.copyOf(pictures);
            }
        }
    }

    private static final Wording CHINESE = new Wording(Language.CHINESE);

    private final Visit visit;
    private final Behind behind;
    private final Promises promises;
    private final Supplier<PaperFields> place;
    private final Consumer<SavedCase> whenSaved;
    private final Showing<Shown> showing = new Showing<>(new Shown.Preparing());
    private Optional<Wanted> wanted = Optional.empty();
    private byte[] pdf = {};

    /// What the page works with.
    public record Behind(Papers papers, Submitting submitting, UiThread ui, Clock clock) {}

    /// What is signed: the form, and the letter when something is brought later. Official papers, always in Chinese,
    /// whatever the screen speaks.
    private record Wanted(FormData form, Optional<HandedIn.Pledge> pledge) {}

    /// Prepares nothing yet: see [#prepare()].
    ///
    /// @param place what every paper says of hall and machine
    /// @param whenSaved runs on the screen's thread once the case is safely on disk
    public SignViewModel(
            Visit visit, Behind behind, Promises promises, Supplier<PaperFields> place, Consumer<SavedCase> whenSaved) {
        this.visit = visit;
        this.behind = behind;
        this.promises = promises;
        this.place = place;
        this.whenSaved = whenSaved;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean isSaving() {
        return showing.now() instanceof Shown.Saving;
    }

    /// Whether a letter of commitment is signed with the form.
    public boolean hasLetter() {
        return wanted.flatMap(Wanted::pledge).isPresent();
    }

    /// Makes the form anew, unless it still says what the visit says.
    ///
    /// @return false when it is another form than before: a signature on the old one does not count
    public boolean prepare() {
        Wanted now = wanted();
        if (wanted.filter(now::equals).isPresent() && pdf.length > 0) {
            return true;
        }
        wanted = Optional.of(now);
        pdf = new byte[0];
        showing.show(new Shown.Preparing());
        behind.ui()
                .load(
                        () -> drawn(now),
                        drawn -> {
                            pdf = drawn.pdf();
                            sealAhead();
                            showing.show(new Shown.Ready(drawn.pictures(), Optional.empty()));
                        },
                        _ -> showing.show(new Shown.Ready(List.of(), Optional.of(Trouble.NO_FORM))));
        return false;
    }

    /// While it is read and signed; several items at once wait for the tap.
    private void sealAhead() {
        if (visit.item().isEmpty() || visit.together().isPresent()) {
            return;
        }
        byte[] form = pdf;
        CaseId caseId = visit.caseId();
        Item item = visit.item().get();
        List<HandedIn.Scan> scans = HandedIn.scans(visit);
        behind.ui()
                .load(
                        () -> {
                            behind.submitting().prepare(caseId, scans, item, form);
                            return caseId;
                        },
                        _ -> {},
                        _ -> {});
    }

    private Wanted wanted() {
        LocalDate today = LocalDate.now(behind.clock());
        List<Promised> promised = promises.of(visit, today);
        return new Wanted(
                new FormPaper(CHINESE).of(visit, promised, today),
                new PledgeLetter(CHINESE, place.get()).of(visit, promised, today));
    }

    private record Drawn(byte[] pdf, List<byte[]> pictures) {}

    /// The letter is shown as it will be signed; its file is made with the signature on it.
    private Drawn drawn(Wanted wanted) {
        byte[] made = behind.papers().formPdf(wanted.form());
        List<byte[]> pictures = new ArrayList<>(pictures(made));
        wanted.pledge()
                .map(pledge -> behind.papers().pdf(Paper.PLEDGE, pledge.letter(), Print.NORMAL))
                .ifPresent(letter -> pictures.addAll(pictures(letter)));
        return new Drawn(made, pictures);
    }

    private List<byte[]> pictures(byte[] made) {
        return IntStream.range(0, behind.papers().pages(made))
                .mapToObj(page -> behind.papers().picture(made, page, SMALL_PX))
                .toList();
    }

    /// Something stands in the box: an error about an empty one is over.
    public void written() {
        if (showing.now() instanceof Shown.Ready ready
                && ready.trouble().filter(Trouble.EMPTY::equals).isPresent()) {
            showing.show(new Shown.Ready(ready.pictures(), Optional.empty()));
        }
    }

    /// Signs the form that is shown and hands everything in.
    public void submit(Strokes strokes) {
        if (!(showing.now() instanceof Shown.Ready ready) || pdf.length == 0) {
            return;
        }
        if (strokes.isEmpty()) {
            showing.show(new Shown.Ready(ready.pictures(), Optional.of(Trouble.EMPTY)));
            return;
        }
        showing.show(new Shown.Saving(ready.pictures()));
        HandedIn handedIn = HandedIn.of(
                visit,
                wanted.flatMap(Wanted::pledge),
                pdf,
                strokes,
                behind.clock().instant());
        behind.ui().load(() -> behind.submitting().submit(handedIn), whenSaved, failure -> failed(ready, failure));
    }

    private void failed(Shown.Ready before, Exception failure) {
        Trouble trouble = failure instanceof StorageFullException ? Trouble.STORAGE_FULL : Trouble.NOT_SAVED;
        showing.show(new Shown.Ready(before.pictures(), Optional.of(trouble)));
    }
}

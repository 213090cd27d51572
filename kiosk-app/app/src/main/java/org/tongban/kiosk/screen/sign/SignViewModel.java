// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.visit.HandedIn;
import org.tongban.kiosk.visit.Submitting;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.FormData;
import org.tongban.paper.Papers;
import org.tongban.paper.Strokes;

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

    private final Visit visit;
    private final Papers papers;
    private final Submitting submitting;
    private final UiThread ui;
    private final Clock clock;
    private final FormPaper form;
    private final Consumer<SavedCase> whenSaved;
    private final Showing<Shown> showing = new Showing<>(new Shown.Preparing());
    private Optional<FormData> shownForm = Optional.empty();
    private byte[] pdf = {};

    /// Prepares nothing yet: see [#prepare()].
    ///
    /// @param whenSaved runs on the screen's thread once the case is safely on disk
    public SignViewModel(
            Visit visit,
            Papers papers,
            Submitting submitting,
            UiThread ui,
            Clock clock,
            Consumer<SavedCase> whenSaved) {
        this.visit = visit;
        this.papers = papers;
        this.submitting = submitting;
        this.ui = ui;
        this.clock = clock;
        // The form is an official paper: always in Chinese, whatever the screen speaks.
        this.form = new FormPaper(new Wording(Language.CHINESE));
        this.whenSaved = whenSaved;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean isSaving() {
        return showing.now() instanceof Shown.Saving;
    }

    /// Makes the form anew, unless it still says what the visit says.
    ///
    /// @return false when it is another form than before: a signature on the old one does not count
    public boolean prepare() {
        FormData wanted = form.of(visit, LocalDate.now(clock));
        if (shownForm.filter(wanted::equals).isPresent() && pdf.length > 0) {
            return true;
        }
        shownForm = Optional.of(wanted);
        pdf = new byte[0];
        showing.show(new Shown.Preparing());
        ui.load(
                () -> drawn(wanted),
                drawn -> {
                    pdf = drawn.pdf();
                    showing.show(new Shown.Ready(drawn.pictures(), Optional.empty()));
                },
                _ -> showing.show(new Shown.Ready(List.of(), Optional.of(Trouble.NO_FORM))));
        return false;
    }

    private record Drawn(byte[] pdf, List<byte[]> pictures) {}

    private Drawn drawn(FormData wanted) {
        byte[] made = papers.formPdf(wanted);
        List<byte[]> pictures = new ArrayList<>();
        for (int page = 0; page < papers.pages(made); page++) {
            pictures.add(papers.picture(made, page, SMALL_PX));
        }
        return new Drawn(made, pictures);
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
        HandedIn handedIn = HandedIn.of(visit, pdf, strokes, clock.instant());
        ui.load(() -> submitting.submit(handedIn), whenSaved, failure -> failed(ready, failure));
    }

    private void failed(Shown.Ready before, Exception failure) {
        Trouble trouble = failure instanceof StorageFullException ? Trouble.STORAGE_FULL : Trouble.NOT_SAVED;
        showing.show(new Shown.Ready(before.pictures(), Optional.of(trouble)));
    }
}

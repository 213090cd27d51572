// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.done;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.device.DeviceFault;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.screen.Copies;
import org.tongban.kiosk.screen.Faults;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.done.DoneViewModel.Paper;
import org.tongban.kiosk.screen.done.DoneViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.StateSteps;
import org.tongban.kiosk.ui.control.StateSteps.State;
import org.tongban.kiosk.ui.control.TakeCardNotice;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.ReceiptMapper;

/// The exact state as the title, the number, three states with their times, the paper, the way out.
public final class DoneView implements Screen {
    private static final double CODE = 200;

    private final DoneViewModel model;
    private final Wording wording;
    private final ZoneId zone;
    private final Ways ways;
    private final BooleanSupplier large;
    private Consumer<Page> shown = _ -> {};
    private boolean begun;

    /// What stands around the page.
    ///
    /// @param saved what the top bar says of the case
    /// @param rating faces that nobody has to press
    /// @param copies of what was signed
    public record Ways(Runnable end, Consumer<String> saved, Node rating, Copies copies) {}

    /// A view of what was handed in.
    public DoneView(DoneViewModel model, Wording wording, ZoneId zone, Ways ways, BooleanSupplier large) {
        this.large = large;
        this.model = model;
        this.wording = wording;
        this.zone = zone;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        shown = frame;
        model.showing().watch(state -> {
            ways.saved().accept(wording.say(state.isDelivered() ? "done.top.delivered" : "done.top.saved"));
            frame.accept(page(state));
        });
        model.follow();
        if (!begun) {
            begun = true;
            model.begin();
        }
        ways.copies()
                .line()
                .showing()
                .watch(_ -> frame.accept(page(model.showing().now())));
        model.touched();
    }

    @Override
    public void close() {
        model.stop();
        model.showing().watch(_ -> {});
        ways.copies().line().showing().watch(_ -> {});
    }

    @Override
    public void restyle() {
        open(shown);
    }

    /// The page has its own clock.
    @Override
    public boolean isWorking() {
        return true;
    }

    @Override
    public void tick() {
        model.tick();
    }

    private Page page(Shown state) {
        VBox known = Boxes.column(Space.S3);
        if (state.card() == DoneViewModel.Card.PERHAPS_LEFT) {
            known.getChildren().add(new TakeCardNotice(model::cardTaken).where(wording.say("card.where")));
        }
        known.getChildren().add(number(state));
        if (model.all().size() > 1) {
            known.getChildren().add(together());
        }
        Button on = Buttons.primary(wording.say("done.end"), Icon.EXIT);
        on.setId("primary");
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> ways.end().run());
        SavedCase one = state.saved();
        return Page.of("done")
                .step(wording.say("done.at", at(one.savedAt(), "format.second")))
                .title(wording.say(state.isDelivered() ? "done.delivered" : "done.saved"))
                .why(wording.say(state.isDelivered() ? "done.delivered.why" : "done.saved.why"))
                .aside(known)
                .work(Boxes.column(Space.S3, paper(state), Boxes.spring(), ways.rating()))
                .left(Texts.second(countdown(state)))
                .primary(on);
    }

    private String countdown(Shown state) {
        String size = large.getAsBoolean() ? ".large" : "";
        return state.secondsLeft()
                .map(left -> wording.say("done.countdown" + size, left))
                .orElseGet(() -> wording.say("done.wait" + size));
    }

    private Panel number(Shown state) {
        SavedCase one = state.saved();
        List<Node> words = new ArrayList<>();
        boolean small = !large.getAsBoolean();
        words.add(Texts.second(wording.say(small && !state.isDelivered() ? "done.number.here" : "done.number")));
        var local = Texts.number(one.localNumber().grouped());
        local.setId("local-number");
        words.add(local);
        one.caseNumber()
                .map(number -> Texts.body(wording.say("done.case-number", number)))
                .ifPresent(words::add);
        var code = Texts.lead(wording.say("done.query-code", one.queryCode().grouped()));
        code.setId("query-code");
        code.getStyleClass().add("personal");
        words.add(code);
        if (small) {
            words.add(Texts.second(wording.say("done.query-code.why")));
        }
        VBox left = Boxes.column(Space.S1, words.toArray(Node[]::new));
        HBox.setHgrow(left, javafx.scene.layout.Priority.ALWAYS);
        Node qr = Boxes.column(
                Space.S1, new QrPicture(ReceiptMapper.lookup(one), CODE), Texts.caption(wording.say("done.qr")));
        return new Panel(Boxes.row(Space.S5, left, qr), steps(state));
    }

    /// What was handed in at once, each with its own number.
    private Panel together() {
        Panel panel =
                new Panel(Texts.lead(wording.say("done.together", model.all().size())));
        model.all()
                .forEach(one -> panel.getChildren()
                        .add(Texts.second(one.submission().item().name() + "　"
                                + one.localNumber().grouped() + "　"
                                + wording.say("done.query-code", one.queryCode().grouped()))));
        panel.setId("done-together");
        return panel;
    }

    private StateSteps steps(Shown state) {
        SavedCase one = state.saved();
        List<State> states = new ArrayList<>();
        states.add(new State(Tone.OK, Icon.CHECKC, wording.say("done.step.saved"), at(one.savedAt(), "format.clock")));
        states.add(
                state.isDelivered()
                        ? new State(
                                Tone.OK,
                                Icon.CLOUDOK,
                                wording.say("done.step.delivered"),
                                one.receivedAt()
                                        .map(when -> at(when, "format.clock"))
                                        .orElse(""))
                        : new State(
                                Tone.WARN,
                                Icon.CLOUDWAIT,
                                wording.say("done.step.waiting"),
                                wording.say("done.step.waiting.sub")));
        // In large type the faces below come before what is still to come.
        if (!large.getAsBoolean()) {
            states.add(new State(
                    Tone.PLAIN, Icon.CLOCK, wording.say("done.step.unit"), wording.say("done.step.unit.sub")));
        }
        return new StateSteps(states);
    }

    /// The last paper that was asked for speaks: once the receipt is out, a copy takes its line.
    private Node paper(Shown state) {
        VBox box = Boxes.column(Space.S3);
        Optional<Node> copied =
                SlipLine.of(wording, ways.copies().line().showing().now());
        if (copied.isEmpty() || !(state.paper() instanceof Paper.Printed)) {
            box.getChildren().add(receipt(state));
        }
        again(state).ifPresent(box.getChildren()::add);
        box.getChildren().addAll(copies());
        copied.ifPresent(box.getChildren()::add);
        return box;
    }

    private Working receipt(Shown state) {
        Working line = new Working(Icon.PRINTER);
        line.setId("print-line");
        switch (state.paper()) {
            case Paper.Printing _ -> line.say(wording.say("print.going"), wording.say("print.going.sub"));
            case Paper.Printed yes ->
                line.say(
                        wording.say(yes.confirmed() ? "print.printed" : "print.probably"),
                        wording.say("print.printed.sub"));
            case Paper.NotPrinted no -> notPrinted(line, no.fault());
            case Paper.Unknown _ -> line.say(wording.say("print.unknown"), wording.say("print.unknown.sub"));
        }
        return line;
    }

    /// In large type the page is full: the form is to be had under 查进度, what is owed stands on the receipt, and the
    /// letter is still offered here.
    private List<Node> copies() {
        Copies copies = ways.copies();
        List<Node> nodes = new ArrayList<>();
        if (copies.pledge().isPresent()) {
            nodes.add(copy("pledge", copies::printPledge));
        }
        if (copies.form().isPresent() && !large.getAsBoolean()) {
            nodes.add(copy("form", copies::printForm));
        }
        List<Node> all = new ArrayList<>();
        if (!large.getAsBoolean()) {
            all.addAll(owed(copies.saved()));
        }
        if (!nodes.isEmpty()) {
            all.add(Boxes.shares(Space.S3, nodes.toArray(Node[]::new)));
        }
        return all;
    }

    private List<Node> owed(SavedCase saved) {
        return saved.submission().materials().stream()
                .flatMap(one -> one.dueDate().stream()
                        .<Node>map(due -> Texts.lead(wording.say("case.owed", one.name(), wording.day(due)))))
                .toList();
    }

    private Button copy(String what, Runnable action) {
        Button print = Buttons.second(wording.say("done." + what), Icon.PRINTER);
        print.setId("print-" + what);
        print.setDisable(ways.copies().line().isPrinting());
        print.setOnAction(_ -> {
            model.touched();
            action.run();
        });
        return print;
    }

    private void notPrinted(Working line, DeviceFault fault) {
        Faults faults = new Faults(wording, "printer");
        line.say(faults.what(fault), wording.say("print.not.sub", faults.next(fault)));
    }

    /// A second paper: the receipt once delivered, or the same again when the first one did not come.
    private Optional<Button> again(Shown state) {
        String key;
        if (state.canPrintReceipt()) {
            key = "print.receipt";
        } else if (state.paper() instanceof Paper.NotPrinted) {
            key = "print.again";
        } else if (state.paper() instanceof Paper.Unknown) {
            key = "print.missing";
        } else {
            return Optional.empty();
        }
        Button again = Buttons.second(wording.say(key), Icon.PRINTER);
        again.setId("print-again");
        again.setOnAction(_ -> model.print());
        return Optional.of(again);
    }

    private String at(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(
                        wording.say(pattern), wording.language().formats())
                .format(instant.atZone(zone));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.done;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.screen.Faults;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.done.DoneViewModel.Card;
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

/// Lays out what is true of the case that was handed in.
public final class DoneView implements Screen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 HH:mm:ss");
    private static final int QR_PX = 240;
    private final DoneViewModel model;
    private final Wording texts;
    private final Clock clock;
    private final Runnable end;
    private boolean begun;

    public DoneView(DoneViewModel model, Wording texts, Clock clock, Runnable end) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        this.end = end;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(shown -> frame.accept(page(shown)));
        if (!begun) {
            begun = true;
            model.begin();
        }
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return true;
    }

    @Override
    public void tick() {
        model.tick();
    }

    private Page page(Shown shown) {
        SavedCase saved = shown.saved();
        List<Node> parts = new ArrayList<>();
        if (shown.card() == Card.PERHAPS_LEFT) {
            parts.add(new TakeCardNotice(model::cardTaken).where(texts.say("identify.where")));
        }
        parts.add(numbers(shown));
        parts.add(new Panel(paper(shown.paper())));
        var finish = Buttons.primary(texts.say("done.end"), Icon.EXIT);
        finish.setId("primary");
        finish.setOnAction(_ -> end.run());
        return Page.of("done")
                .step(texts.say("done.submitted", DAY.format(local(saved.savedAt()))))
                .title(texts.say(shown.isDelivered() ? "state.delivered" : "state.saved"))
                .why(texts.say(shown.isDelivered() ? "done.delivered.why" : "done.saved.why"))
                .work(Boxes.column(Space.S4, parts.toArray(Node[]::new)))
                .left(left(shown))
                .primary(finish);
    }

    private Node[] left(Shown shown) {
        List<Node> nodes = new ArrayList<>();
        if (shown.canPrintReceipt()) {
            var receipt = Buttons.second(texts.say("done.print-receipt"), Icon.PRINTER);
            receipt.setId("print-receipt");
            receipt.setOnAction(_ -> model.print());
            nodes.add(receipt);
        }
        shown.secondsLeft().ifPresent(seconds -> nodes.add(Texts.second(texts.say("done.seconds", seconds))));
        return nodes.toArray(Node[]::new);
    }

    private Node numbers(Shown shown) {
        SavedCase saved = shown.saved();
        var number = Texts.number(saved.localNumber().grouped());
        number.setWrapText(true);
        List<Node> words = new ArrayList<>(
                List.of(Texts.why(texts.say(shown.isDelivered() ? "done.number" : "done.number.here")), number));
        saved.caseNumber().ifPresent(platform -> words.add(Texts.second(texts.say("done.case-number", platform))));
        words.add(Texts.lead(texts.say("done.query-code", saved.queryCode().grouped())));
        Node head =
                Boxes.row(Space.S4, Boxes.column(Space.S1, words.toArray(Node[]::new)), Boxes.spring(), code(saved));
        return new Panel(head, new StateSteps(states(shown)));
    }

    private List<State> states(Shown shown) {
        SavedCase saved = shown.saved();
        State here = new State(Tone.OK, Icon.CHECKC, texts.say("done.step.saved"), TIME.format(local(saved.savedAt())));
        State there = shown.isDelivered()
                ? new State(
                        Tone.OK,
                        Icon.CHECKC,
                        texts.say("state.delivered"),
                        saved.receivedAt().map(at -> TIME.format(local(at))).orElse(""))
                : new State(
                        Tone.WARN, Icon.CLOUDWAIT, texts.say("done.step.waiting"), texts.say("done.step.waiting.line"));
        return List.of(here, there, new State(Tone.PLAIN, Icon.CLOCK, texts.say("done.step.unit"), ""));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    private Node paper(Paper paper) {
        var faults = new Faults(texts, "printer");
        return switch (paper) {
            case Paper.Printing _ ->
                new Working(Icon.PRINTER).say(texts.say("done.printing"), texts.say("done.printing.more"));
            case Paper.Printed _ ->
                new Working(Icon.CHECKC).say(texts.say("done.printed"), texts.say("done.printed.more"));
            case Paper.NotPrinted(var fault) -> new Working(Icon.ALERT).say(faults.what(fault), faults.next(fault));
            case Paper.Unknown _ ->
                new Working(Icon.ALERT).say(texts.say("done.unknown"), texts.say("done.unknown.more"));
        };
    }

    /// The look-up code as one path of squares.
    private static Node code(SavedCase saved) {
        BitMatrix matrix = matrix(ReceiptMapper.lookup(saved));
        double cell = (double) QR_PX / matrix.getWidth();
        Path path = new Path();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.getElements()
                            .addAll(
                                    new MoveTo(x * cell, y * cell),
                                    new HLineTo((x + 1) * cell),
                                    new VLineTo((y + 1) * cell),
                                    new HLineTo(x * cell),
                                    new ClosePath());
                }
            }
        }
        path.setStroke(null);
        path.setFill(Color.BLACK);
        path.setSmooth(false);
        return path;
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException e) {
            throw new IllegalStateException("a look-up code that is too long", e);
        }
    }
}

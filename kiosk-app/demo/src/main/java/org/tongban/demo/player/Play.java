// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.demo.player.Answers.Answer;

/// One visit from the home page to the end, told as a visitor would tell it. Goes by the titles that are shown, so that
/// the same telling serves every item and every person.
public final class Play {
    /// What happens to the line when the case is handed in.
    enum Line {
        PULLED_AT_SUBMIT,
        LEFT_ALONE
    }

    private static final int LONGEST_PAGE = 100;
    private static final int LONGEST_LIST = 6;

    private final Errand errand;
    private final Visitor visitor;
    private final Hands hands;
    private final Diary diary;
    private final Optional<String> personExpected;
    private final Line line;
    private final Map<String, Answer> answers = Answers.byTitle();

    Play(Errand errand, Visitor visitor, Hands hands, Diary diary, Optional<String> personExpected, Line line) {
        this.errand = errand;
        this.visitor = visitor;
        this.hands = hands;
        this.diary = diary;
        this.personExpected = personExpected;
        this.line = line;
    }

    /// The whole visit.
    public void play() {
        toIdentify();
        putCardDown();
        toSign();
        sign();
        submit();
        leave();
    }

    /// From the home page to the page that asks for a card.
    public void toIdentify() {
        visitor.arrive("home", Titles.HOME);
        diary.note("home page");
        if (errand.largeType()) {
            visitor.tap("大字", Manner.TEXT);
            visitor.tap("字和按键都放大");
            visitor.tap("好了，返回");
            visitor.keep("home-large");
            diary.note("large type");
        }
        visitor.tap(errand.largeType() ? "找要办的事" : "用您自己的话找", errand.largeType() ? Manner.LABEL : Manner.TEXT);
        visitor.find("返回", Manner.TEXT);
        visitor.keep("find");
        turnTo(errand.item());
        visitor.tap(errand.item());
        visitor.arrive("guide", errand.item());
        diary.note("guide of " + errand.item());
        visitor.tap("开始办理");
        // A card that lies there already may be read before the question was seen.
        visitor.arriveAtOne(List.of(Titles.IDENTIFY, Titles.CARD_READ));
        visitor.keep("identify");
    }

    /// In large type fewer rows stand above the keyboard, and the list goes on behind its first page. What is not among
    /// the most wanted is looked for by its initials.
    private void turnTo(String item) {
        for (int page = 1; page < LONGEST_LIST && !visitor.notices(item, Manner.LABEL); page++) {
            if (!visitor.tapIfThere("下一页")) {
                visitor.type(errand.initials());
                diary.note("typed " + errand.initials());
                return;
            }
        }
    }

    /// Lays the first card down and waits until it was read.
    public void putCardDown() {
        diary.note("card down");
        hands.putDown(errand.carrier());
        visitor.keep("reading");
    }

    /// Goes on, page by page, until the form stands there to be signed.
    public void toSign() {
        goOnUntil(Titles.SIGN);
        visitor.keep("sign");
    }

    /// Goes on, page by page, until pages are to be laid into the scanner.
    public void toScan() {
        goOnUntil(Titles.SCAN);
    }

    /// Goes on, page by page, until a question is asked.
    public void toQuestion(String title) {
        goOnUntil(title);
        visitor.keep("asked");
    }

    private void goOnUntil(String end) {
        List<String> titles = new ArrayList<>(answers.keySet());
        titles.add(end);
        titles.addAll(List.of(
                Titles.CARD_READ,
                Titles.DRAFT,
                Titles.FOR_WHOM,
                Titles.IDENTIFY_PRINCIPAL,
                Titles.RELATION,
                Titles.MATERIALS_MISSING,
                Titles.MATERIALS_THERE,
                Titles.SCAN,
                Titles.SCAN_GLASS,
                Titles.SCANNED,
                Titles.CHECK,
                Titles.SIGN));
        String title = afterTheCard(titles);
        diary.note("form filled from the card");
        personExpected.ifPresent(this::expect);
        while (!title.equals(end)) {
            visitor.keep(word(title));
            goOn(title);
            diary.note(word(title));
            title = visitor.moveOn(titles, title);
        }
    }

    /// The covered name stands on the page; one with characters that this eye does not know is not compared.
    private void expect(String name) {
        String covered = Errand.covered(name);
        if (!visitor.knows(covered)) {
            diary.note("the name has a character that I do not know; not compared");
        } else if (!visitor.seesInTime(covered, Manner.LABEL)) {
            throw new LostException("the page does not show the person expected, " + covered);
        }
    }

    /// The page after the card was read; when none comes, the reader's own words are what happened.
    private String afterTheCard(List<String> titles) {
        try {
            return visitor.arriveAtOne(titles);
        } catch (LostException e) {
            for (String trouble : Titles.READER_TROUBLES) {
                if (visitor.notices(trouble, Manner.LABEL)) {
                    throw new LostException("the kiosk says of the card or the reader: " + trouble);
                }
            }
            throw e;
        }
    }

    private static String word(String title) {
        return switch (title) {
            case Titles.CARD_READ -> "card-read";
            case Titles.DRAFT -> "draft";
            case Titles.FOR_WHOM -> "for-whom";
            case Titles.IDENTIFY_PRINCIPAL -> "second-card";
            case Titles.RELATION -> "relation";
            case Titles.MATERIALS_MISSING, Titles.MATERIALS_THERE -> "materials";
            case Titles.SCAN, Titles.SCAN_GLASS -> "scan";
            case Titles.SCANNED -> "scanned";
            case Titles.CHECK -> "check";
            default -> "question";
        };
    }

    private void goOn(String title) {
        switch (title) {
            case Titles.CARD_READ -> takeCard();
            case Titles.DRAFT -> visitor.tap("不要了，重新开始");
            case Titles.FOR_WHOM -> choose(errand.principal().isPresent() ? "替别人办" : "给自己办");
            case Titles.IDENTIFY_PRINCIPAL -> hands.putDown(errand.principal().orElseThrow());
            case Titles.RELATION -> choose("子女");
            case Titles.MATERIALS_MISSING -> visitor.tap("放到扫描仪");
            case Titles.SCAN, Titles.SCAN_GLASS -> scan();
            case Titles.SCANNED -> visitor.tap("页都清楚，继续");
            case Titles.CHECK -> readOnAndSign();
            case Titles.MATERIALS_THERE -> visitor.tap("继续");
            default -> answer(answers.getOrDefault(title, new Answer.Skip()));
        }
    }

    private void takeCard() {
        hands.takeCard();
        visitor.tap("继续");
    }

    private void scan() {
        hands.layIn(2);
        // A scanner without a feeder takes one page at a time: the button comes back until all pages are there.
        visitor.tapUntil("开始扫描", Titles.SCANNED);
    }

    /// The check page may be longer than the screen; nobody may sign what was not shown. A slow screen may still show
    /// the button that was touched, and the next touch then already means the next page.
    private void readOnAndSign() {
        String done = "内容没错，去签名";
        for (int i = 0; i < LONGEST_PAGE && !visitor.notices(done, Manner.LABEL) && !visitor.isAt(Titles.SIGN); i++) {
            visitor.tapIfThere("往下看");
        }
        visitor.tapIfThere(done);
    }

    private void answer(Answer answer) {
        switch (answer) {
            case Answer.Touch touch -> choose(touch.option());
            case Answer.Type type -> {
                visitor.type(type.digits());
                visitor.tap("继续");
            }
            case Answer.Skip _ -> visitor.tap("继续");
        }
    }

    private void choose(String option) {
        visitor.tap(option);
        visitor.tap("继续");
    }

    /// Writes a name-like mark into the pad with the finger.
    public void sign() {
        Eye.Spot pad = visitor.find("在框里写您的名字", Manner.LABEL);
        int x = pad.x() + 160;
        int y = pad.y() + 190;
        visitor.stroke(x, y, x + 150, y - 10);
        visitor.stroke(x + 70, y - 60, x + 75, y + 130, x + 10, y + 60);
        visitor.stroke(x + 260, y - 40, x + 380, y - 50, x + 260, y + 110, x + 400, y + 120);
        visitor.stroke(x + 520, y - 50, x + 530, y + 120, x + 640, y - 30);
        visitor.keep("signed");
        diary.note("signed");
    }

    /// Hands in; with the line pulled, waits for the honest words first and plugs it again.
    public void submit() {
        if (line == Line.PULLED_AT_SUBMIT) {
            hands.pullLine();
            diary.note("line down");
        }
        visitor.tap("签名并提交");
        if (line == Line.PULLED_AT_SUBMIT) {
            visitor.arrive("done-saved", Titles.SAVED);
            diary.note("saved on this terminal, not delivered");
            hands.plugLine();
            diary.note("line up");
        }
        boolean delivered = visitor.comesInTime("done-delivered", Titles.DELIVERED);
        diary.note(delivered ? "delivered to the platform" : "not delivered while I stood there");
    }

    /// Only taps the button, whatever comes of it.
    public void handIn() {
        visitor.tap("签名并提交");
    }

    /// Takes everything and goes; the home page must be back.
    public void leave() {
        visitor.tap("拿好了，结束并清除");
        visitor.arrive("home-again", Titles.HOME);
        diary.note("home page again");
    }
}

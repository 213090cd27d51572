// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.voice.Manner;
import org.tongban.kiosk.voice.Manner.Pace;
import org.tongban.kiosk.voice.Manner.Tongue;
import org.tongban.kiosk.voice.Speech;
import org.tongban.kiosk.voice.Speech.Sentence;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// What is read aloud of the pages, when, and what bystanders never hear.
@Tag("screen")
final class AloudTest {
    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    @Test
    void saysNothingUntilSomebodyAsks() {
        visitor.press("bar-help");
        visitor.waitForPage("help");
        assertEquals(List.of(), hall.voice.heard());
    }

    @Test
    void theKeyReadsStopsAndReadsAgain() {
        assertEquals("读出来", visitor.textOf("bar-voice"));
        visitor.press("bar-voice");
        assertEquals("停", visitor.textOf("bar-voice"));
        visitor.press("bar-voice");
        visitor.waitFor(() -> !hall.voice.isSpeaking(), "still speaks");
        assertEquals("再读\n一遍", visitor.textOf("bar-voice"));
        visitor.press("bar-voice");
        hall.voice.finish();
        visitor.waitForWords("再读\n一遍");
        List<List<String>> heard = hall.voice.heard();
        assertEquals(2, heard.size());
        assertEquals(heard.getFirst(), heard.getLast());
        List<String> home = heard.getFirst();
        assertTrue(home.getFirst().contains("您要办什么事"), home.toString());
        assertTrue(home.indexOf("可以按：") > 0, home.toString());
        assertTrue(home.stream().anyMatch(line -> line.contains("刷身份证")), home.toString());
    }

    @Test
    void largeTypeBringsTheVoiceAndTheUsualTypeTakesItAway() {
        visitor.pressAll("bar-large", "size-large");
        visitor.waitFor(() -> hall.voice.isSpeaking(), "never spoke");
        assertTrue(lastHeard().contains("显示与语言"), lastHeard().toString());
        visitor.press("primary");
        visitor.waitFor(() -> lastHeard().getFirst().contains("您要办什么事"), "never read the home page");
        visitor.pressAll("bar-large", "size-normal");
        visitor.waitFor(() -> !hall.voice.isSpeaking(), "still speaks");
        int before = hall.voice.heard().size();
        visitor.press("primary");
        visitor.waitToSee("home-card");
        assertEquals(before, hall.voice.heard().size());
    }

    @Test
    void speaksAsFastAsOneLikesAndInTheLanguageOfThePage() {
        visitor.pressAll("bar-large", "voice-slow");
        visitor.waitFor(() -> hall.voice.isSpeaking(), "never spoke");
        assertEquals(new Manner(Tongue.CHINESE, Pace.SLOW), hall.voice.last().manner());
        visitor.press("voice-fast");
        visitor.press("language-english");
        visitor.waitFor(() -> lastHeard().contains("Display and language"), "never spoke English");
        assertEquals(new Manner(Tongue.ENGLISH, Pace.FAST), hall.voice.last().manner());
        visitor.pressAll("voice-off", "language-chinese");
        visitor.waitFor(() -> !hall.voice.isSpeaking(), "still speaks");
    }

    @Test
    void aTouchEndsItAndTheNextPageBeginsItAnew() {
        visitor.pressAll("bar-large", "voice-normal", "primary");
        visitor.waitFor(() -> hall.voice.isSpeaking(), "never spoke");
        visitor.pressAt(500, 300);
        visitor.waitFor(() -> !hall.voice.isSpeaking(), "a touch did not end it");
        visitor.press("bar-help");
        visitor.waitFor(() -> hall.voice.isSpeaking(), "the next page was not read");
        assertTrue(lastHeard().contains("需要帮忙吗？"), lastHeard().toString());
    }

    @Test
    void whatWentWrongIsSaidAsSoonAsItStandsThere() {
        visitor.pressAll("bar-large", "voice-normal", "primary");
        toWhom();
        hall.voice.finish();
        visitor.press("primary");
        visitor.waitToSee("error");
        visitor.waitFor(() -> hall.voice.isSpeaking(), "the error was not said");
        assertEquals(List.of(visitor.textOfBanner("error")), lastHeard());
    }

    /// A whole walk with the voice on, by a person whose data stand on many of its pages.
    @Test
    void bystandersNeverHearWhoItIs() {
        visitor.pressAll("bar-large", "voice-normal", "primary");
        toWhom();
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-" + hall.firstQuestion());
        List<String> all = hall.voice.heard().stream().flatMap(List::stream).toList();
        for (String secret : List.of("王秀英", "王*英", "5901021943", "0028", "柳荫路", "401", "1943")) {
            assertTrue(all.stream().noneMatch(line -> line.contains(secret)), secret);
        }
        Speech known = hall.voice.speeches().stream()
                .filter(speech -> speech.sentences().stream().anyMatch(Sentence::personal))
                .findFirst()
                .orElseThrow();
        assertTrue(known.instead().contains("请看屏幕"), known.instead());
    }

    @Test
    void aCardThatStillLiesThereIsSaidAlsoWhereNothingIsRead() {
        toWhomsCard();
        visitor.waitFor(() -> hall.voice.isSpeaking(), "nobody was told of the card");
        assertEquals("请取回身份证", lastHeard().getFirst());
    }

    @Test
    void theNextPersonMeetsASilentMachine() {
        visitor.pressAll("bar-large", "size-large", "voice-fast", "primary");
        visitor.press("bar-help");
        visitor.waitForPage("help");
        visitor.press("bar-leave");
        visitor.waitToSee("home-card");
        visitor.waitFor(() -> !hall.voice.isSpeaking(), "still speaks");
        assertEquals("读出来", visitor.textOf("bar-voice"));
        int before = hall.voice.heard().size();
        visitor.press("bar-help");
        visitor.waitForPage("help");
        assertEquals(before, hall.voice.heard().size());
    }

    @Test
    void aMachineWithoutSoundSaysSoInWordsAndTheVisitGoesOn() {
        for (Outcome why : List.of(Outcome.NO_SPEAKER, Outcome.NO_VOICE, Outcome.FAILED)) {
            hall.voice.breakDown(why);
            visitor.press("bar-voice");
            visitor.waitForPage("voice");
            assertTrue(visitor.readWords().contains(why == Outcome.NO_SPEAKER ? "没有接上喇叭" : "朗读的程序"), why.name());
            assertEquals(List.of(), visitor.flaws());
            visitor.press("primary");
            visitor.waitToSee("home-card");
        }
        visitor.pressAll("bar-large", "size-large");
        visitor.waitForWords("这台机器现在不能出声");
        visitor.press("primary");
        visitor.waitToSee("home-card");
        assertFalse(visitor.canSee("page-voice"));
    }

    @Test
    void pagesOfTheStaffAreNotReadAtAll() {
        hall.services.around().staff().roll().put("1001", "陈晓", "624173");
        visitor.knock();
        visitor.waitForPage("staff-number");
        assertFalse(visitor.canSee("bar-voice"));
    }

    private void toWhom() {
        toWhomsCard();
        visitor.press("primary");
        visitor.waitForPage("whom");
    }

    private void toWhomsCard() {
        visitor.press("item-" + hall.services.catalog().items().getFirst().code());
        visitor.waitForPage("guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
    }

    private List<String> lastHeard() {
        List<List<String>> heard = hall.voice.heard();
        return heard.isEmpty() ? List.of("") : heard.getLast();
    }
}

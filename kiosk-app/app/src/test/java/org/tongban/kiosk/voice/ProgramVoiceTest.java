// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.voice.Manner.Pace;
import org.tongban.kiosk.voice.Manner.Tongue;
import org.tongban.kiosk.voice.Speech.Sentence;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// Real programs speak into files: Debian's espeak-ng, and shell commands where only the words count.
final class ProgramVoiceTest {
    private static final String CARD = "请把身份证放在读卡区。";
    private static final String LONG = "您现在住在这里吗？津贴由您居住地的街道审核、发放，所以要问住址。";
    private static final List<String> CAT = List.of("cat");

    @TempDir
    Path folder;

    private Path sound;

    @BeforeEach
    void file() {
        sound = folder.resolve("sound.wav");
    }

    @Test
    void speaksChineseAsSoundThatLastsAsLongAsTheWords() throws IOException {
        Wave small = wave(CARD, new Manner(Tongue.CHINESE, Pace.NORMAL));
        Wave large = wave(LONG, new Manner(Tongue.CHINESE, Pace.NORMAL));
        assertEquals(List.of(1, 16), List.of(small.channels(), small.bits()));
        assertTrue(small.seconds() > 1.5 && small.seconds() < 6, small.seconds() + " s");
        assertTrue(large.seconds() > 2 * small.seconds(), large.seconds() + " s beside " + small.seconds());
        assertTrue(small.peak() > 4_000, "as quiet as " + small.peak());
    }

    @Test
    void speaksSlowlyAndFast() throws IOException {
        double slow = wave(CARD, new Manner(Tongue.CHINESE, Pace.SLOW)).seconds();
        double usual = wave(CARD, new Manner(Tongue.CHINESE, Pace.NORMAL)).seconds();
        double fast = wave(CARD, new Manner(Tongue.CHINESE, Pace.FAST)).seconds();
        assertTrue(slow > 1.15 * usual && usual > 1.15 * fast, slow + ", " + usual + ", " + fast + " s");
    }

    @Test
    void speaksEnglish() throws IOException {
        Wave english = wave("Put your ID card on the reader.", new Manner(Tongue.ENGLISH, Pace.NORMAL));
        assertTrue(english.seconds() > 1 && english.seconds() < 5, english.seconds() + " s");
    }

    /// The voice `cmn` of espeak-ng 1.51 reads its own pinyin as English; the one that is used must not.
    @Test
    void readsCharactersAndNotThePinyinOfThemInEnglish() throws IOException, InterruptedException {
        needEspeak();
        Process said = new ProcessBuilder("espeak-ng", "-v", Tongue.CHINESE.voice(), "-q", "-x", "--stdin").start();
        try (var in = said.getOutputStream()) {
            in.write(CARD.getBytes(StandardCharsets.UTF_8));
        }
        String sounds = new String(said.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, said.waitFor());
        assertFalse(sounds.contains("(en)"), sounds);
        assertTrue(sounds.contains("tS;h'i"), sounds);
    }

    @Test
    void isQuietAtOnceAndLeavesNoProgram() {
        needEspeak();
        ProgramVoice voice = voice(SpeechPrograms.SPEAKER, List.of("sleep", "60"), Jack.unknown());
        CompletableFuture<Outcome> ended = say(voice, new Sentence(LONG.repeat(40), false));
        List<ProcessHandle> programs = awaitPrograms("sleep 60");
        long begin = System.nanoTime();
        voice.stop();
        assertEquals(Outcome.CUT, ended.orTimeout(5, TimeUnit.SECONDS).join());
        programs.forEach(
                program -> program.onExit().orTimeout(5, TimeUnit.SECONDS).join());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, "took " + took);
    }

    @Test
    void whatComesNextCutsOffWhatIsBeingSaid() {
        ProgramVoice voice = voice("cat", into(sound, "cat; exec sleep 60"), Jack.unknown());
        CompletableFuture<Outcome> first = say(voice, new Sentence(CARD, false));
        awaitPrograms("sleep 60");
        CompletableFuture<Outcome> second = say(voice, new Sentence(LONG, false));
        assertEquals(Outcome.CUT, first.orTimeout(10, TimeUnit.SECONDS).join());
        awaitPrograms("sleep 60");
        voice.stop();
        assertEquals(Outcome.CUT, second.orTimeout(10, TimeUnit.SECONDS).join());
    }

    /// Who lists the processes of the machine, or its files, learns nothing.
    @Test
    void wordsStandInNoCommandLineAndInNoFile() throws IOException {
        needEspeak();
        ProgramVoice voice = voice(SpeechPrograms.SPEAKER, List.of("sleep", "61"), Jack.unknown());
        CompletableFuture<Outcome> ended = say(voice, new Sentence("秘密的话。".repeat(400), false));
        awaitPrograms("sleep 61");
        List<String> lines = ProcessHandle.current()
                .descendants()
                .map(program -> program.info().commandLine().orElse(""))
                .toList();
        voice.stop();
        ended.orTimeout(5, TimeUnit.SECONDS).join();
        assertTrue(lines.stream().anyMatch(line -> line.contains("espeak-ng")), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains("秘密")), lines.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aRecordingOfTheSentenceGoesBeforeTheProgram() throws IOException {
        Path own = Files.createDirectories(folder.resolve("clips").resolve("zh-CN"));
        Files.writeString(own.resolve("请把身份证放在读卡区.wav"), "recorded ");
        ProgramVoice voice = new ProgramVoice(
                new SpeechPrograms(CAT, into(sound, "cat"), List.of()),
                Clips.in(folder.resolve("clips")),
                Jack.unknown());
        CompletableFuture<Outcome> ended = say(voice, new Sentence(CARD, false), new Sentence("然后拿走。", false));
        assertEquals(Outcome.SAID, ended.orTimeout(10, TimeUnit.SECONDS).join());
        assertEquals("recorded 然后拿走。\n", Files.readString(sound));
    }

    @Test
    void personalWordsAreForAnEarphoneOnly() throws IOException {
        Sentence name = new Sentence("王秀英。", true);
        Sentence street = new Sentence("柳荫路。", true);
        for (Jack.State state : List.of(Jack.State.UNKNOWN, Jack.State.NONE)) {
            Files.deleteIfExists(sound);
            assertEquals(Outcome.SAID, heard(() -> state, new Sentence("您好。", false), name, street));
            assertEquals("您好。\n请看屏幕\n", Files.readString(sound), state.name());
        }
        Files.delete(sound);
        assertEquals(Outcome.SAID, heard(() -> Jack.State.EARPHONE, new Sentence("您好。", false), name, street));
        assertEquals("您好。\n王秀英。\n柳荫路。\n", Files.readString(sound));
    }

    /// Asked before each sentence: who pulls the plug is not read out.
    @Test
    void anEarphoneThatIsPulledEndsWhatIsPersonal() throws IOException {
        var states = List.of(Jack.State.EARPHONE, Jack.State.NONE).iterator();
        assertEquals(Outcome.SAID, heard(states::next, new Sentence("王秀英。", true), new Sentence("柳荫路。", true)));
        assertEquals("王秀英。\n请看屏幕\n", Files.readString(sound));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path none = Files.writeString(folder.resolve("cards"), "--- no soundcards ---\n");
        Path one = Files.writeString(folder.resolve("card"), " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n");
        assertEquals(Outcome.NO_VOICE, outcome(new SpeechPrograms(List.of("no-such-program"), CAT, List.of())));
        assertEquals(Outcome.NO_SPEAKER, outcome(new SpeechPrograms(CAT, List.of("no-such-player"), List.of())));
        assertEquals(Outcome.NO_SPEAKER, outcome(new SpeechPrograms(CAT, CAT, List.of(none))));
        assertEquals(Outcome.NO_SPEAKER, outcome(new SpeechPrograms(CAT, CAT, List.of(folder.resolve("not-there")))));
        assertEquals(Outcome.SAID, outcome(new SpeechPrograms(CAT, CAT, List.of(one))));
        assertEquals(Outcome.FAILED, outcome(new SpeechPrograms(CAT, List.of("false"), List.of())));
        assertEquals(Outcome.SAID, outcome(new SpeechPrograms(CAT, List.of(), List.of())));
    }

    private static Outcome outcome(SpeechPrograms programs) {
        ProgramVoice voice = new ProgramVoice(programs, Clips.none(), Jack.unknown());
        return say(voice, new Sentence(CARD, false))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private Outcome heard(Jack jack, Sentence... sentences) {
        return say(voice("cat", into(sound, "cat"), jack), sentences)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private Wave wave(String words, Manner manner) throws IOException {
        needEspeak();
        Files.deleteIfExists(sound);
        ProgramVoice voice = voice(SpeechPrograms.SPEAKER, into(sound, "cat"), Jack.unknown());
        CompletableFuture<Outcome> ended = new CompletableFuture<>();
        voice.say(new Speech(List.of(new Sentence(words, false)), "", manner), ended::complete);
        assertEquals(Outcome.SAID, ended.orTimeout(20, TimeUnit.SECONDS).join());
        return Wave.read(sound);
    }

    private static ProgramVoice voice(String speaker, List<String> player, Jack jack) {
        var speaks = SpeechPrograms.of(speaker, "none").speaker();
        return new ProgramVoice(new SpeechPrograms(speaks, player, List.of()), Clips.none(), jack);
    }

    /// In place of a loudspeaker.
    private static List<String> into(Path file, String then) {
        return List.of("sh", "-c", "exec >>\"$0\"; " + then, file.toString());
    }

    private static CompletableFuture<Outcome> say(ProgramVoice voice, Sentence... sentences) {
        CompletableFuture<Outcome> ended = new CompletableFuture<>();
        voice.say(new Speech(List.of(sentences), "请看屏幕", new Manner(Tongue.CHINESE, Pace.NORMAL)), ended::complete);
        return ended;
    }

    /// Until it is being played.
    private static List<ProcessHandle> awaitPrograms(String player) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            List<ProcessHandle> programs = ProcessHandle.current()
                    .children()
                    .filter(ProcessHandle::isAlive)
                    .toList();
            if (programs.stream()
                    .anyMatch(one -> one.info().commandLine().orElse("").endsWith(player))) {
                return programs;
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("nothing is played");
    }

    private static void needEspeak() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/espeak-ng")), "espeak-ng is not installed");
    }
}

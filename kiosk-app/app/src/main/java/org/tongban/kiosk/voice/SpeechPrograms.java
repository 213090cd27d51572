// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The programs that make sound of words. The speaker gets the words as UTF-8 on its standard input and writes a WAV
/// file
/// to its standard output; the player gets that on its standard input. Without a player the speaker is heard by itself.
///
/// @param speaker in its arguments `{voice}` stands for espeak-ng's name of the voice, `{speed}` for words a minute,
///     `{language}` for zh-CN or en-GB, `{pace}` for slow, normal or fast
/// @param cards where the kernel lists sound cards; empty where none is looked for
public record SpeechPrograms(List<String> speaker, List<String> player, List<Path> cards) {
    /// Debian's espeak-ng and alsa-utils.
    public static final String SPEAKER = "espeak-ng -v {voice} -s {speed} --stdin --stdout";

    public static final String PLAYER = "aplay -q -";
    private static final Path CARDS = Path.of("/proc/asound/cards");
    private static final Pattern SPACES = Pattern.compile(" +");

    public SpeechPrograms {
        speaker = List.copyOf(speaker);
        player = List.copyOf(player);
        cards = List.copyOf(cards);
    }

    /// From lines whose words are parted by spaces.
    ///
    /// @param player empty where the speaker is heard by itself
    public static SpeechPrograms of(String speaker, String player) {
        List<Path> cards = player.startsWith("aplay ") ? List.of(CARDS) : List.of();
        return new SpeechPrograms(words(speaker), words(player), cards);
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(SPACES.split(line.strip()));
    }

    List<String> speaker(Manner manner) {
        return speaker.stream().map(word -> fill(word, manner)).toList();
    }

    private static String fill(String word, Manner manner) {
        return word.replace("{voice}", manner.tongue().voice())
                .replace("{speed}", Integer.toString(manner.pace().words()))
                .replace("{language}", manner.tongue().tag())
                .replace("{pace}", manner.pace().name().toLowerCase(Locale.ROOT));
    }
}

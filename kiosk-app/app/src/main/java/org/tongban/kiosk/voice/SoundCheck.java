// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// Looks whether there is anything to speak with, before a program is started for nothing.
final class SoundCheck {
    private static final Pattern CARD = Pattern.compile("^ *[0-9]+ \\[.*");

    private final SpeechPrograms programs;

    SoundCheck(SpeechPrograms programs) {
        this.programs = programs;
    }

    /// What is missing, if anything is.
    Optional<Outcome> missing(boolean needsSpeaker) {
        if (needsSpeaker && !isThere(programs.speaker())) {
            return Optional.of(Outcome.NO_VOICE);
        }
        boolean canPlay = programs.player().isEmpty() || isThere(programs.player());
        return canPlay && hasCard() ? Optional.empty() : Optional.of(Outcome.NO_SPEAKER);
    }

    private boolean hasCard() {
        return programs.cards().isEmpty() || programs.cards().stream().anyMatch(SoundCheck::lists);
    }

    private static boolean lists(Path cards) {
        try {
            return Files.readAllLines(cards).stream()
                    .anyMatch(line -> CARD.matcher(line).matches());
        } catch (IOException _) {
            // A kernel without sound has no such file.
            return false;
        }
    }

    private static boolean isThere(List<String> command) {
        if (command.isEmpty()) {
            return false;
        }
        Path program = Path.of(command.getFirst());
        if (program.isAbsolute()) {
            return Files.isExecutable(program);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program))
                        || Files.isExecutable(folder.resolve(program + ".exe")));
    }
}

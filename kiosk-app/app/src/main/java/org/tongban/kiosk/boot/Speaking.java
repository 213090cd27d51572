// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.voice.AlsaJack;
import org.tongban.kiosk.voice.Clips;
import org.tongban.kiosk.voice.Jack;
import org.tongban.kiosk.voice.ProgramVoice;
import org.tongban.kiosk.voice.SpeechPrograms;
import org.tongban.kiosk.voice.SpeechService;

/// What the terminal speaks with.
///
/// @param speaker the program that speaks, with its arguments parted by spaces (`voice.command`)
/// @param player the program that plays a WAV file from its standard input (`voice.player`); `none` where the speaker
/// is
///     heard by itself
/// @param clips a folder of recorded sentences (`voice.clips`)
/// @param jack card and control of the earphone sensor (`voice.jack`): `alsa:0:Headphone Jack`
record Speaking(String speaker, String player, Optional<Path> clips, Optional<String> jack) {
    private static final String SENSOR = "alsa:[^:]+:[^:]+";

    static Speaking read(SettingsFile file) throws SettingsException {
        String player = file.required("voice.player");
        Optional<String> jack = file.text("voice.jack");
        if (jack.isPresent()) {
            file.matching("voice.jack", SENSOR, "alsa:CARD:CONTROL");
        }
        return new Speaking(
                file.required("voice.command"),
                player.equals("none") ? "" : player,
                file.text("voice.clips").map(Path::of),
                jack);
    }

    SpeechService open() {
        return new ProgramVoice(
                SpeechPrograms.of(speaker, player),
                clips.filter(Files::isDirectory).map(Clips::in).orElseGet(Clips::none),
                jack.map(Speaking::sensor).orElseGet(Jack::unknown));
    }

    private static Jack sensor(String words) {
        String[] parts = words.split(":", 3);
        return new AlsaJack("amixer", parts[1], parts[2]);
    }
}

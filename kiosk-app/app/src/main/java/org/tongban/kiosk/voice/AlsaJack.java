// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The earphone sensor of a sound card, as ALSA's control tells it: `amixer -c CARD cget iface=CARD,name=CONTROL`
/// answers with a line `: values=on` or `: values=off` (alsa-utils 1.2).
public final class AlsaJack implements Jack {
    private static final Pattern VALUE = Pattern.compile("^\\s*: values=(on|off)\\s*$", Pattern.MULTILINE);
    private static final int MOST_BYTES = 4096;
    private static final long SECONDS = 1;

    private final List<String> command;

    /// @param amixer the program
    /// @param card number or name of the sound card
    /// @param control for example `Headphone Jack`
    public AlsaJack(String amixer, String card, String control) {
        command = List.of(amixer, "-c", card, "cget", "iface=CARD,name=" + control);
    }

    @Override
    public State state() {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                asked.getOutputStream().close();
                return asked.waitFor(SECONDS, TimeUnit.SECONDS) ? answer(asked) : State.UNKNOWN;
            } finally {
                asked.destroyForcibly();
            }
        } catch (IOException _) {
            // No such program: nothing is known.
            return State.UNKNOWN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return State.UNKNOWN;
        }
    }

    private static State answer(Process asked) throws IOException {
        String said = new String(asked.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        var value = VALUE.matcher(said);
        if (asked.exitValue() != 0 || !value.find()) {
            return State.UNKNOWN;
        }
        return value.group(1).equals("on") ? State.EARPHONE : State.NONE;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.emulator.wire.Control;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// Plays one visit at the screen that DISPLAY names. Ends with 0 when the visitor finished.
@Command(name = "player")
public final class PlayerMain implements Callable<Integer> {
    @Option(names = "--errand", required = true)
    private String errand = "";

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--line", required = true)
    private String line = "";

    @Option(names = "--line-stays", description = "do not pull the line at submit")
    private boolean lineStays;

    @Option(names = "--reader")
    private @Nullable String reader;

    @Option(names = "--scanner")
    private @Nullable String scanner;

    @Option(names = "--person-expected")
    private @Nullable String personExpected;

    private Play.Line line() {
        return lineStays ? Play.Line.LEFT_ALONE : Play.Line.PULLED_AT_SUBMIT;
    }

    /// Runs the player.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PlayerMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, AWTException {
        var body = new Body();
        var visitor = new Visitor(body, new Album(out.resolve("screens")));
        var diary = new Diary(body::taps);
        var hands = new Hands(
                Optional.ofNullable(reader).map(Control::at),
                Optional.ofNullable(scanner).map(Control::at),
                Control.at(line));
        int deadEnds = 0;
        try {
            new Play(Errand.named(errand), visitor, hands, diary, Optional.ofNullable(personExpected), line()).play();
        } catch (LostException e) {
            deadEnds++;
            diary.note("lost: " + e.getMessage());
        }
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(diary.pages(deadEnds));
        Files.writeString(out.resolve("visit.json"), json + "\n");
        return deadEnds;
    }
}

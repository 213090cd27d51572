// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// A technician asks any command what it does.
class HelpTest {

    static Stream<String> commands() {
        return below(Tongbanctl.line()).map(command -> command.getCommandSpec().qualifiedName(" "));
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        var said = new StringWriter();
        String[] words = (command + " --help").replaceFirst("^tongbanctl ", "").split(" ");
        assertEquals(0, Tongbanctl.line().setOut(new PrintWriter(said)).execute(words));
        assertTrue(said.toString().contains("Usage: " + command), said::toString);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongban.demo.player.Play;

/// The next person never meets the last one, not even in the memory of the process: after a visit no object that lives
/// holds what was personal. What dead memory holds until it is written over is not proven.
@ExtendWith(Halls.class)
class MemoryTest {
    /// Name, number, address and telephone, in every way of writing that [Traces] knows: objects hold text as Latin-1
    /// or UTF-16.
    private static final List<String> PLANTED = BadInputTest.PLANTED;

    @Test
    void nothingThatLivesRemembersTheLastVisitor(Halls.Door door) throws Exception {
        try (Hall hall = door.open("memory")) {
            Path memory = hall.home().resolve("memory");
            Play visit = hall.guest().start("allowance-self");
            visit.toIdentify();
            visit.putCardDown();
            visit.toSign();
            // The search itself must find, or finding nothing would prove nothing.
            assertTrue(livesIn(hall, memory).keySet().containsAll(List.of("李示例", "590102199003140118")));
            visit.sign();
            visit.submit();
            visit.leave();
            assertEquals(Map.of(), livesIn(hall, memory));
        }
    }

    /// Collects, writes down every object that lives, and looks through it.
    private static Map<String, Set<String>> livesIn(Hall hall, Path memory) throws IOException {
        Folders.empty(memory);
        String process = Long.toString(hall.terminal().processId());
        jcmd(process, "GC.run");
        jcmd(process, "GC.heap_dump", memory.resolve("live.hprof").toString());
        Map<String, Set<String>> found = Traces.of(memory, PLANTED);
        Folders.empty(memory);
        return found;
    }

    private static void jcmd(String... arguments) throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.onExit().join().exitValue(), said);
    }
}

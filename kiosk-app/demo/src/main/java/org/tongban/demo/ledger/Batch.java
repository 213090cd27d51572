// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One `tongbanctl batch`: hundreds of commands for one start of a JVM. Belongs to one thread.
final class Batch implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter commands;

    Batch(ProcessBuilder tool) throws IOException {
        process = tool.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// What a command answered.
    record Answer(int exit, String out, String err) {
        /// Of a command with `--json`.
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    Answer run(List<String> arguments) throws IOException {
        commands.write(String.join("\t", arguments) + "\n");
        commands.flush();
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("tongbanctl batch ended at " + arguments);
        }
        JsonNode answer = JSON.readTree(line);
        return new Answer(
                answer.path("exit").asInt(),
                answer.path("out").asString(),
                answer.path("err").asString());
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.onExit().join();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Runs one command a line from standard input in this one process, for programs that need hundreds of them. Arguments
/// are separated by tabs. Answers one JSON line each: `{"exit": 0, "out": "…", "err": "…"}`.
@Command(
        name = "batch",
        description = "one command a line from standard input, arguments separated by tabs; one JSON line each")
final class BatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine command = Tongbanctl.line();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            QueueCommand.json(out, answer(command, line.split("\t", -1)));
        }
        return 0;
    }

    /// The commands are made once: each parse sets their options back to what holds without them.
    private static Map<String, Object> answer(CommandLine command, String[] arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("exit", command.execute(arguments));
        answer.put("out", out.toString());
        answer.put("err", err.toString());
        return answer;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tongban.device.DeviceException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a command answers: facts or trouble, as words or as JSON, on standard output; and with an exit code.
final class Output {
    @Option(names = "--json", description = "one line of JSON in place of words")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The work of a command that either answers or fails.
    @FunctionalInterface
    interface Work {
        void run() throws TroubleException, DeviceException, IOException;
    }

    /// The work of a command that answers also when something failed, and gives the exit code.
    @FunctionalInterface
    interface Trial {
        int run() throws TroubleException, DeviceException, IOException;
    }

    int during(Work work) {
        return trying(() -> {
            work.run();
            return 0;
        });
    }

    int trying(Trial trial) {
        try {
            return trial.run();
        } catch (TroubleException e) {
            return end(e.trouble());
        } catch (DeviceException e) {
            return end(Trouble.of(e.fault()));
        } catch (IOException | UncheckedIOException e) {
            return end(Trouble.file(String.valueOf(e.getMessage())));
        } catch (ParameterException e) {
            if (json) return end(Trouble.wrongWords(String.valueOf(e.getMessage())));
            throw e;
        }
    }

    void show(Map<String, Object> facts) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? Json.line(facts) + "\n" : Words.lines(facts));
        out.flush();
    }

    /// A word to the person at the keyboard; not part of the answer.
    void say(String key) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(Words.of("say." + key));
        err.flush();
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int end(Trouble trouble) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? Json.line(trouble.facts()) : Words.trouble(trouble));
        out.flush();
        return trouble.exitCode();
    }
}

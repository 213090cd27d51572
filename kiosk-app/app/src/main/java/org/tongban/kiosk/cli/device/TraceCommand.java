// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/// Runs another command and writes down what passes over the wire meanwhile.
@Command(
        name = "trace",
        customSynopsis = "tongbanctl devices trace FILE COMMAND [the command's own words]",
        description = "runs read-id, probe, test, watch or print-test and writes down what passes over the wire")
final class TraceCommand implements Callable<Integer> {
    private static final Set<String> TRACEABLE = Set.of("read-id", "probe", "test", "watch", "print-test");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "where it is written")
    private Path file = Path.of("");

    /// The other command and its own words, which only it understands.
    @Unmatched
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        String command = words.isEmpty() ? "" : words.getFirst();
        if (!TRACEABLE.contains(command)) {
            throw new ParameterException(
                    spec.commandLine(), "expected trace FILE COMMAND …, with one of " + new TreeSet<>(TRACEABLE));
        }
        List<String> all = new ArrayList<>(words.subList(1, words.size()));
        all.addAll(List.of("--trace", file.toString()));
        Where.settingsFile(spec).ifPresent(settings -> all.addAll(List.of("--settings", settings.toString())));
        var other = Objects.requireNonNull(
                spec.parent().commandLine().getSubcommands().get(command));
        return other.execute(all.toArray(String[]::new));
    }
}

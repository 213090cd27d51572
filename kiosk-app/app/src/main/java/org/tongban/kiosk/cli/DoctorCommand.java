// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.SettingsStore;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal.Line;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// What is wrong with this terminal, and what to do. Exit code 0 when all is well, 1 when somebody should look, 2 when
/// something does not work.
@Command(
        name = "doctor",
        description = "what is wrong with this terminal and what to do; exit code 0 well, 1 look, 2 bad")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = "--bundle",
            paramLabel = "FILE.zip",
            description = "findings and journal for the maker's service, with nothing personal in them")
    private @Nullable Path bundle;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = new ArrayList<>();
        for (String problem : SettingsStore.problems(tool.file())) {
            findings.add(Finding.bad("settings", problem, "tongbanctl setup, or config, or mend the file"));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.good("settings", "every value can be used"));
        }
        if (canStart()) {
            look(findings);
        }
        say(out, findings);
        return findings.stream().mapToInt(one -> one.grade().exitCode()).max().orElse(0);
    }

    /// Also with something wrong, where an older version of it holds.
    private boolean canStart() {
        try {
            var _ = tool.settings();
            return true;
        } catch (SettingsException _) {
            return false;
        }
    }

    private void look(List<Finding> findings) throws Exception {
        Settings settings = tool.settings();
        Clock clock = Clock.system(settings.terminal().zone());
        try (Safe safe = Stores.joinSafe(settings.custody(), clock)) {
            findings.addAll(new Doctor(settings, clock.instant()).findings(safe));
            if (bundle != null) {
                bundle(bundle, findings, safe.journal().lines());
            }
        }
    }

    private void say(PrintWriter out, List<Finding> findings) {
        if (json) {
            out.println(text(findings));
        } else {
            findings.forEach(one -> out.println(one.line()));
        }
        out.flush();
    }

    private static String text(List<Finding> findings) {
        return JsonMapper.shared()
                .writeValueAsString(findings.stream().map(Finding::json).toList());
    }

    /// The journal carries nothing personal by itself; settings are left out, for they name people and passwords'
    /// files.
    private static void bundle(Path file, List<Finding> findings, List<Line> journal) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "findings.json", text(findings));
            entry(zip, "journal.txt", journal.stream().map(DoctorCommand::told).collect(Collectors.joining("\n")));
            entry(
                    zip,
                    "java.txt",
                    Runtime.version() + "\n" + System.getProperty("os.name") + " " + System.getProperty("os.version")
                            + " " + System.getProperty("os.arch") + "\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String told(Line line) {
        return line.sequence() + " " + line.at() + " " + line.kind() + " " + line.subject() + " " + line.details();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

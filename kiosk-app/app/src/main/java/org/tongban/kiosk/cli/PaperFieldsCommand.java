// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tongban.paper.template.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The vocabulary: every field that a template may name.
@Command(name = "fields", description = "every field that a template may name, and what it means")
final class PaperFieldsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Vocabulary.Field field : Vocabulary.shipped().fields()) {
            String kind = field.kind().name().toLowerCase(Locale.ROOT);
            out.printf("%-26s %-6s %s%n", field.path(), kind, field.meaning());
        }
        out.flush();
        return 0;
    }
}

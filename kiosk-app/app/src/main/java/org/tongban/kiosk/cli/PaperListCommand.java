// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Names every paper, and says whose template it uses.
@Command(name = "list", description = "every paper, its template's file, and whose it is")
final class PaperListCommand implements Callable<Integer> {
    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Templates templates = parent.templates();
        PrintWriter out = spec.commandLine().getOut();
        for (Paper paper : Paper.values()) {
            Template template = templates.of(paper, Language.ZH);
            out.printf(
                    "%-20s %-28s %-8s %s%n",
                    paper.id(), paper.fileName(), template.isHalls() ? "hall" : "shipped", template.title());
        }
        out.flush();
        return 0;
    }
}

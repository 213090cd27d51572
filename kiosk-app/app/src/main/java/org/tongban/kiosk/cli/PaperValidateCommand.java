// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.TemplateFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Reads every template and says what is wrong, one `FILE:LINE:COLUMN: MESSAGE` a line.
@Command(name = "validate", description = "reads every template and says what is wrong; ends with 1 when something is")
final class PaperValidateCommand implements Callable<Integer> {
    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<TemplateFault> faults = parent.templates().faults();
        PrintWriter out = spec.commandLine().getOut();
        faults.forEach(out::println);
        out.println(
                faults.isEmpty()
                        ? Paper.values().length + " papers, all templates are sound"
                        : faults.size() + " faults; the shipped templates are used in place of the faulty ones");
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.visit.FormPrinting;
import org.tongban.kiosk.visit.PagePrinting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints the form that was signed, as it was signed, on the terminal's A4 printer, through the print journal.
@Command(
        name = "print-form",
        description = "prints the signed form on the A4 printer; ends with 0 only when the printer says it is out")
final class CaseFormCommand implements Callable<Integer> {
    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Parameters(paramLabel = "NUMBER", description = "the local number: K and 20 digits")
    private String number = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Settings settings = parent.tool().settings();
        URI address = settings.devices()
                .pagePrinter()
                .orElseThrow(() -> new IllegalArgumentException("printer.a4 is not set"));
        try (Safe safe = parent.tool().openSafe();
                var printer = IppPagePrinter.open(address)) {
            SavedCase saved = safe.cases()
                    .byLocalNumber(new LocalNumber(number))
                    .orElseThrow(() -> new IllegalArgumentException("no case has the local number " + number));
            Outcome outcome = new PagePrinting(safe.prints(), safe.journal())
                    .print(
                            printer,
                            saved.caseId(),
                            PrintJournal.SIGNED_FORM,
                            FormPrinting.form(safe.vault(), saved),
                            () -> true);
            spec.commandLine().getOut().println(PrintWords.of(outcome));
            spec.commandLine().getOut().flush();
            return outcome instanceof Outcome.Printed ? 0 : 1;
        }
    }
}

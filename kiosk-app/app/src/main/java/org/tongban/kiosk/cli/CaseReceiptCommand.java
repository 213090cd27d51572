// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.visit.ReceiptMapper;
import org.tongban.paper.TongbanPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes a case's receipt as PDF, in the words that are true now. Names and numbers in it are masked, as on paper.
@Command(name = "receipt", description = "writes the receipt as PDF, as it is true now")
final class CaseReceiptCommand implements Callable<Integer> {
    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Parameters(paramLabel = "NUMBER", description = "the local number: K and 20 digits")
    private String number = "";

    @Option(names = "--pdf", required = true, paramLabel = "FILE")
    private Path pdf = Path.of("");

    @Override
    public Integer call() throws Exception {
        Settings settings = parent.tool().settings();
        Catalog catalog = Stores.catalog(settings);
        try (Safe safe = parent.tool().openSafe()) {
            SavedCase saved = safe.cases()
                    .byLocalNumber(new LocalNumber(number))
                    .orElseThrow(() -> new IllegalArgumentException("no case has the local number " + number));
            int printed = safe.prints().printsOf(saved.caseId()).size();
            var mapper = new ReceiptMapper(
                    catalog.hall(), settings.profile(), settings.terminal().zone());
            Files.write(
                    pdf,
                    new TongbanPapers(Clock.systemUTC(), Stores.templates(settings))
                            .receiptPdf(mapper.receipt(saved, printed)));
        }
        return 0;
    }
}

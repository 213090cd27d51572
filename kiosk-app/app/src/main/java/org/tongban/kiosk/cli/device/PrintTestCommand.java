// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.device.DeviceException;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints a slip for trial and says what became of it. Sends it also to a printer that does not answer: then a person
/// has to look.
@Command(name = "print-test", description = "prints a slip for trial and says what became of it")
final class PrintTestCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Option(names = "--columns", paramLabel = "32|48", description = "32 on 58 mm paper, 48 on 80 mm")
    private int columns;

    @Option(names = "--a4", description = "a page on the A4 printer")
    private boolean onA4;

    @Override
    public Integer call() {
        return output.during(() -> {
            if (onA4 || where.port().flatMap(DeviceKind::of).isPresent()) {
                printPage();
                return;
            }
            int wide = columns == 0 ? where.columns() : columns;
            if (wide < 24 || wide > 100) throw output.wrong("--columns is 24 to 100");
            try (ReceiptPrinter printer = opening.printer(where.one(DeviceKind.PRINTER), wide)) {
                output.show(facts(printer.print(TestSlip.of(wide)), wide));
            }
        });
    }

    private void printPage() throws TroubleException, DeviceException {
        try (IppPagePrinter printer = opening.pagePrinter(where.one(DeviceKind.PAGE_PRINTER))) {
            output.show(facts(printer.print(TestPage.job(), () -> true)));
        }
    }

    static Map<String, Object> facts(Outcome outcome, int columns) throws TroubleException {
        Map<String, Object> facts = facts(outcome);
        facts.put("columns", columns);
        return facts;
    }

    static Map<String, Object> facts(Outcome outcome) throws TroubleException {
        Map<String, Object> facts = new LinkedHashMap<>();
        switch (outcome) {
            case Outcome.Printed printed -> facts.put("outcome", printed.confirmed() ? "PRINTED" : "INFERRED");
            case Outcome.NotPrinted not -> throw new TroubleException(Trouble.of(not.fault()));
            case Outcome.Unknown unknown -> throw new TroubleException(Trouble.printUnknown(unknown.fault()));
        }
        return facts;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tongban.device.DeviceException;
import org.tongban.device.Nameplate;
import org.tongban.device.receipt.ReceiptPrinter;

/// A receipt printer: prints one slip, and has its cover opened or its paper taken out.
final class PrinterExamination implements Examination {
    private final Opening opening;
    private final Target target;
    private final Prompts prompts;
    private final int columns;
    private final TreeSet<String> quirks = new TreeSet<>();

    PrinterExamination(Opening opening, Target target, Prompts prompts, int columns) {
        this.opening = opening;
        this.target = target;
        this.prompts = prompts;
        this.columns = columns;
    }

    @Override
    public ReceiptPrinter open() throws DeviceException, IOException {
        return opening.printer(target, columns);
    }

    @Override
    public Nameplate nameplate() throws DeviceException, IOException {
        Nameplate told = Examination.super.nameplate();
        if ((told.maker() + told.model()).isEmpty()) quirks.add("TELLS_NO_MODEL");
        return told;
    }

    @Override
    public Map<String, Object> abilities() throws DeviceException, IOException {
        try (ReceiptPrinter printer = open()) {
            ReceiptPrinter.Paper paper = printer.paper();
            ReceiptPrinter.Abilities abilities = printer.abilities();
            if (!abilities.confirmsJobs()) quirks.add("CONFIRMS_NO_JOBS");
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("columns", abilities.columns());
            facts.put("confirmsJobs", abilities.confirmsJobs());
            facts.put("paper", paper.name());
            return facts;
        }
    }

    @Override
    public Map<String, Object> work() throws DeviceException, IOException, TroubleException {
        try (ReceiptPrinter printer = open()) {
            return PrintTestCommand.facts(printer.print(TestSlip.of(columns)), columns);
        }
    }

    @Override
    public Map<String, Object> mistake() throws DeviceException, IOException, TroubleException {
        try (ReceiptPrinter printer = open()) {
            return new PaperMistake(prompts).made("cover", "cover-closed", printer::paper);
        } catch (TroubleException e) {
            quirks.add("SEES_NO_COVER_AND_NO_PAPER_END");
            throw e;
        }
    }

    @Override
    public List<String> quirks() {
        return List.copyOf(quirks);
    }
}

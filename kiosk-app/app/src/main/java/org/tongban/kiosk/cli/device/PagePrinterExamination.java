// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tongban.device.DeviceException;
import org.tongban.device.page.IppPagePrinter;

/// An A4 printer: prints one page, and has its paper taken out.
final class PagePrinterExamination implements Examination {
    private final Opening opening;
    private final Target target;
    private final Prompts prompts;
    private final TreeSet<String> quirks = new TreeSet<>();

    PagePrinterExamination(Opening opening, Target target, Prompts prompts) {
        this.opening = opening;
        this.target = target;
        this.prompts = prompts;
    }

    @Override
    public IppPagePrinter open() throws DeviceException {
        return opening.pagePrinter(target);
    }

    @Override
    public Map<String, Object> abilities() throws DeviceException {
        try (IppPagePrinter printer = open()) {
            if (!printer.abilities().confirmsJobs()) quirks.add("CONFIRMS_NO_JOBS");
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("confirmsJobs", printer.abilities().confirmsJobs());
            facts.put("paper", printer.paper().name());
            return facts;
        }
    }

    @Override
    public Map<String, Object> work() throws DeviceException, TroubleException {
        try (IppPagePrinter printer = open()) {
            return PrintTestCommand.facts(printer.print(TestPage.job(), () -> true));
        }
    }

    @Override
    public Map<String, Object> mistake() throws DeviceException, TroubleException {
        try (IppPagePrinter printer = open()) {
            return new PaperMistake(prompts).made("tray", "tray-back", printer::paper);
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

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.PaperOut;
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
            prompts.say("tray");
            if (!prompts.await(() -> trouble(printer).isPresent())) {
                quirks.add("SEES_NO_COVER_AND_NO_PAPER_END");
                throw new TroubleException(Trouble.notSeen("no open cover and no missing paper was told"));
            }
            DeviceFault seen = trouble(printer).orElse(new PaperOut());
            prompts.say("tray-back");
            if (!prompts.await(() -> trouble(printer).isEmpty())) throw new DeviceException(seen);
            return Map.of("fault", Trouble.of(seen).fault());
        }
    }

    @Override
    public List<String> quirks() {
        return List.copyOf(quirks);
    }

    private static Optional<DeviceFault> trouble(IppPagePrinter printer) throws DeviceException {
        try {
            printer.paper();
            return Optional.empty();
        } catch (DeviceException e) {
            if (e.fault() instanceof CoverOpen || e.fault() instanceof PaperOut) return Optional.of(e.fault());
            throw e;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.PageScanner.Feeder;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// A scanner: scans one page, and is asked for another with nothing in its feeder. The page is thrown away.
final class ScannerExamination implements Examination {
    private static final int DPI = 100;

    private final Opening opening;
    private final Target target;
    private final Prompts prompts;
    private final TreeSet<String> quirks = new TreeSet<>();

    ScannerExamination(Opening opening, Target target, Prompts prompts) {
        this.opening = opening;
        this.target = target;
        this.prompts = prompts;
    }

    @Override
    public PageScanner open() throws DeviceException {
        return opening.scanner(target);
    }

    @Override
    public Map<String, Object> abilities() throws DeviceException {
        try (PageScanner scanner = open()) {
            scanner.probe();
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("sources", scanner.sources().stream().map(Enum::name).toList());
            facts.put("feeder", scanner.feeder().name());
            if (hasFeeder(scanner) && scanner.feeder() == Feeder.UNKNOWN) quirks.add("TELLS_NOT_OF_ITS_FEEDER");
            return facts;
        }
    }

    @Override
    public Map<String, Object> work() throws DeviceException, TroubleException {
        try (PageScanner scanner = open()) {
            prompts.say("page");
            if (scanner.feeder() == Feeder.EMPTY && !prompts.await(() -> scanner.feeder() == Feeder.LOADED)) {
                throw new TroubleException(Trouble.of(new NothingToScan()));
            }
            Page page = scanner.scan(one(scanner), () -> true).getFirst();
            return Map.of("width", page.widthPx(), "height", page.heightPx(), "bytes", page.jpeg().length);
        }
    }

    @Override
    public Map<String, Object> mistake() throws DeviceException, TroubleException {
        try (PageScanner scanner = open()) {
            if (!hasFeeder(scanner)) return Map.of("fault", "NONE_WITHOUT_A_FEEDER");
            prompts.say("no-page");
            prompts.await(() -> scanner.feeder() != Feeder.LOADED);
            scanner.scan(one(scanner), () -> true);
        } catch (DeviceException e) {
            if (e.fault() instanceof NothingToScan)
                return Map.of("fault", Trouble.of(e.fault()).fault());
            throw e;
        }
        throw new TroubleException(Trouble.notSeen("an empty feeder gave a page"));
    }

    @Override
    public List<String> quirks() {
        return List.copyOf(quirks);
    }

    private static boolean hasFeeder(PageScanner scanner) {
        return scanner.sources().contains(Source.FEEDER);
    }

    private static Request one(PageScanner scanner) {
        return new Request(scanner.sources().getFirst(), DPI, false, 1);
    }
}

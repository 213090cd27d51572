// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceStatus;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.PageScanner;

/// Asks a device what it is and how it is.
final class Probing {
    private final Opening opening;
    private final int columns;

    Probing(Opening opening, int columns) {
        this.opening = opening;
        this.columns = columns;
    }

    Map<String, Object> facts(Target target) throws DeviceException, IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", target.kind().name());
        facts.put("address", target.address());
        facts.put("status", DeviceStatus.ONLINE.name());
        switch (target.kind()) {
            case READER -> reader(target, facts);
            case PRINTER -> printer(target, facts);
            case SCANNER -> scanner(target, facts);
            case PAGE_PRINTER -> pagePrinter(target, facts);
        }
        return facts;
    }

    /// The same where only the address is known. A printer is asked first: what asks a printer means nothing to a
    /// reader, while a printer would print what asks a reader.
    Map<String, Object> factsOfAnything(String address) throws DeviceException, IOException {
        try {
            return facts(new Target("", DeviceKind.PRINTER, address));
        } catch (DeviceException e) {
            boolean noPrinter = e.fault() instanceof DeviceFault.NoAnswer
                    || e.fault() instanceof DeviceFault.Mute
                    || e.fault() instanceof DeviceFault.Garbled;
            if (!noPrinter) throw e;
            return facts(new Target("", DeviceKind.READER, address));
        }
    }

    private void reader(Target target, Map<String, Object> facts) throws DeviceException, IOException {
        try (ResidentCardReader reader = opening.reader(target)) {
            facts.put("model", reader.model());
            facts.put("samNumber", reader.serialNumber().orElse(""));
        }
    }

    private void printer(Target target, Map<String, Object> facts) throws DeviceException, IOException {
        try (ReceiptPrinter printer = opening.printer(target, columns)) {
            ReceiptPrinter.Paper paper = printer.paper();
            facts.put("columns", printer.abilities().columns());
            facts.put("confirmsJobs", printer.abilities().confirmsJobs());
            facts.put("paper", paper.name());
        }
    }

    private void pagePrinter(Target target, Map<String, Object> facts) throws DeviceException {
        try (IppPagePrinter printer = opening.pagePrinter(target)) {
            facts.put("model", printer.abilities().model());
            facts.put("confirmsJobs", printer.abilities().confirmsJobs());
            facts.put("paper", printer.paper().name());
        }
    }

    private void scanner(Target target, Map<String, Object> facts) throws DeviceException {
        try (PageScanner scanner = opening.scanner(target)) {
            scanner.probe();
            facts.put("sources", scanner.sources().stream().map(Enum::name).toList());
            facts.put("feeder", scanner.feeder().name());
        }
    }
}

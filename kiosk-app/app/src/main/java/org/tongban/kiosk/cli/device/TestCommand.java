// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import org.tongban.device.identity.ChipContent;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tests one device with the help of the person before it: first it is asked, then it has to work once. Shows nothing
/// of a card.
@Command(name = "test", description = "asks a device, then lets it work once")
final class TestCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "a device of the settings")
    private @Nullable String id;

    @Option(names = "--as", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}, for --port")
    private @Nullable DeviceKind kind;

    private final List<Map<String, Object>> steps = new ArrayList<>();

    @Override
    public Integer call() {
        return output.trying(() -> {
            Target target = target();
            Optional<Trouble> failure = failure(target);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("id", target.id());
            facts.put("kind", target.kind().name());
            facts.put("passed", failure.isEmpty());
            facts.put("steps", steps);
            output.show(facts);
            return failure.map(Trouble::exitCode).orElse(0);
        });
    }

    private Target target() throws TroubleException {
        if (id != null) return where.named(id);
        if (where.port().isEmpty()) throw output.wrong("which device? ID or --port ADDRESS --as KIND");
        return where.one(where.kind(kind));
    }

    private Optional<Trouble> failure(Target target) throws IOException {
        String step = "probe";
        try {
            var probing = new Probing(opening, where.columns());
            passed(step, probing.facts(target));
            step = "work";
            passed(step, work(target));
            return Optional.empty();
        } catch (DeviceException e) {
            return Optional.of(failed(step, Trouble.of(e.fault())));
        } catch (TroubleException e) {
            return Optional.of(failed(step, e.trouble()));
        }
    }

    private Map<String, Object> work(Target target) throws DeviceException, TroubleException, IOException {
        return switch (target.kind()) {
            case READER -> readOnce(target);
            case PRINTER -> printOnce(target);
            case SCANNER -> scanOnce(target);
            case PAGE_PRINTER -> printPage(target);
        };
    }

    private Map<String, Object> readOnce(Target target) throws DeviceException, TroubleException, IOException {
        try (ResidentCardReader reader = opening.reader(target)) {
            output.say("card");
            ChipContent chip = reader.readChip(PATIENCE, Set.of())
                    .orElseThrow(() -> new TroubleException(Trouble.noCard((int) PATIENCE.toSeconds())));
            return Map.of("cardKind", CardFacts.kind(chip.document()));
        }
    }

    private Map<String, Object> printOnce(Target target) throws DeviceException, TroubleException, IOException {
        int columns = where.columns();
        try (ReceiptPrinter printer = opening.printer(target, columns)) {
            return PrintTestCommand.facts(printer.print(TestSlip.of(columns)), columns);
        }
    }

    private Map<String, Object> printPage(Target target) throws DeviceException, TroubleException {
        try (IppPagePrinter printer = opening.pagePrinter(target)) {
            return PrintTestCommand.facts(printer.print(TestPage.job(), () -> true));
        }
    }

    private Map<String, Object> scanOnce(Target target) throws DeviceException {
        try (PageScanner scanner = opening.scanner(target)) {
            Source source = scanner.sources().getFirst();
            var page =
                    scanner.scan(new Request(source, 100, false, 1), () -> true).getFirst();
            return Map.of("width", page.widthPx(), "height", page.heightPx());
        }
    }

    private void passed(String step, Map<String, Object> facts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", step);
        line.put("passed", true);
        line.putAll(facts);
        steps.add(line);
    }

    private Trouble failed(String step, Trouble trouble) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", step);
        line.put("passed", false);
        line.putAll(trouble.facts());
        steps.add(line);
        return trouble;
    }
}

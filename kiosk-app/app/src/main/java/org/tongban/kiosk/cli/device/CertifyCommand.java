// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import org.tongban.device.Nameplate;
import org.tongban.device.transport.HttpWire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Proves a model of a device with the help of the person before it, in six steps, and writes a signed report without
/// any person's data: see `docs/howto/add-a-device-driver.md`.
@Command(
        name = "certify",
        description = "proves a device in six steps and writes a signed report",
        subcommands = CertifyVerifyCommand.class)
public final class CertifyCommand implements Callable<Integer> {
    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Mixin
    private Output output = new Output();

    @Mixin
    private Where where = new Where();

    @Mixin
    private Opening opening = new Opening();

    @Option(names = "--as", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}, for --port")
    private @Nullable DeviceKind kind;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = ".", description = "where the report goes")
    private Path folder = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "the private key (JWK) that signs; made where there is none; default ~/.tongban/certify.jwk")
    private Path keyFile = Path.of(System.getProperty("user.home"), ".tongban", "certify.jwk");

    @Option(names = "--maker", defaultValue = "", description = "as the label says it")
    private String maker = "";

    @Option(names = "--model", defaultValue = "", description = "as the label says it")
    private String model = "";

    @Option(names = "--firmware", defaultValue = "", description = "as the label or the maker's program says it")
    private String firmware = "";

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long each thing to be done may take; default ${DEFAULT-VALUE}")
    private int wait = 60;

    private final List<String> exchanges = new ArrayList<>();

    @Override
    public Integer call() {
        return ScopedValue.where(HttpWire.RECORDED, line -> exchanges.add("# HTTP " + line))
                .call(() -> output.trying(this::certify));
    }

    private int certify() throws DeviceException, IOException, TroubleException {
        ECKey key = ReportFiles.key(keyFile);
        Files.createDirectories(folder);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Target target = where.one(where.kind(kind));
        Path report = folder.resolve(target.kind().word() + "-" + IN_NAMES.format(now) + ".json");
        Path trace = folder.resolve(target.kind().word() + "-" + IN_NAMES.format(now) + ".trace");
        opening.certifying(trace);
        return certify(target, new Paper(report, trace, now, key));
    }

    /// Where it is written.
    private record Paper(Path report, Path trace, Instant at, ECKey key) {}

    private int certify(Target target, Paper paper) throws DeviceException, IOException, TroubleException {
        var prompts = new Prompts(output, Duration.ofSeconds(wait));
        Examination examination = examination(target, prompts);
        var certification = new Certification(examination, target, prompts);
        Nameplate nameplate = certification.recognise();
        Map<String, Object> abilities = certification.others();
        List<String> trace = Files.exists(paper.trace()) ? Files.readAllLines(paper.trace()) : exchanges;
        var quirks = new TreeSet<>(examination.quirks());
        if (target.kind() == DeviceKind.READER) quirks.addAll(WireQuirks.of(trace));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", "tongban-device-report/1");
        facts.put("at", paper.at().toString());
        facts.put("kind", target.kind().name());
        facts.put("wire", wire(target.address()));
        facts.put("label", Map.of("maker", maker, "model", model, "firmware", firmware));
        facts.put("tells", facts(nameplate));
        facts.put("abilities", abilities);
        facts.put("quirks", new ArrayList<>(quirks));
        facts.put("steps", certification.steps());
        facts.put("result", certification.trouble().isEmpty() ? "PROVEN" : "NOT_PROVEN");
        String words = Words.lines(facts);
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put(ReportFiles.SIGNED_BY, paper.key().toPublicJWK().toJSONObject());
        facts.put("trace", trace);
        ReportFiles.write(paper.report(), facts, words, paper.key());
        Files.deleteIfExists(paper.trace());
        output.show(Map.of("report", paper.report().toString(), "result", facts.get("result")));
        return certification.trouble().map(Trouble::exitCode).orElse(0);
    }

    private Examination examination(Target target, Prompts prompts) throws TroubleException {
        return switch (target.kind()) {
            case READER -> new ReaderExamination(opening, target, prompts);
            case PRINTER -> new PrinterExamination(opening, target, prompts, where.columns());
            case SCANNER -> new ScannerExamination(opening, target, prompts);
            case PAGE_PRINTER -> new PagePrinterExamination(opening, target, prompts);
        };
    }

    private static Map<String, Object> facts(Nameplate nameplate) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("maker", nameplate.maker());
        facts.put("model", nameplate.model());
        facts.put("firmware", nameplate.firmware());
        facts.put("serialNumber", nameplate.serialNumber());
        return facts;
    }

    /// The kind of wire only: an address is the hall's.
    private static String wire(String address) {
        String scheme = address.contains(":") ? address.substring(0, address.indexOf(':')) : "";
        return scheme.matches("tcp|https?|ipps?|sane|camera|ws|usb|sdt") ? scheme : "serial";
    }
}

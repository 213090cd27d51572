// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.code.CodeRules;
import org.tongban.device.code.SerialCodeReader;
import org.tongban.device.transport.TransportAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads one QR or bar code and shows it, because the technician asked for it.
@Command(name = "read-code", description = "reads one QR or bar code from a reader on a serial line or TCP")
final class ReadCodeCommand implements Callable<Integer> {
    private static final int LONGEST = 2000;

    @Mixin
    private Output output = new Output();

    @Option(names = "--port", required = true, paramLabel = "ADDRESS", description = "PATH, PATH@BAUD, tcp:HOST:PORT")
    private String port = "";

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "10", description = "default ${DEFAULT-VALUE}")
    private int wait = 10;

    @Option(names = "--allow", paramLabel = "REGEX", defaultValue = ".+", description = "which codes are taken")
    private String allow = ".+";

    @Override
    public Integer call() {
        return output.during(() -> {
            CodeRules rules = new CodeRules(LONGEST, List.of(pattern()));
            try (SerialCodeReader reader = SerialCodeReader.open(address())) {
                Seen seen = reader.read(rules, Duration.ofSeconds(wait), () -> true)
                        .orElseThrow(() -> new TroubleException(Trouble.noCode(wait)));
                output.show(facts(seen));
            }
        });
    }

    private static Map<String, Object> facts(Seen seen) throws TroubleException {
        Map<String, Object> facts = new LinkedHashMap<>();
        switch (seen) {
            case Seen.Taken taken -> facts.put("code", taken.text());
            case Seen.Refused refused -> throw new TroubleException(Trouble.codeRefused(refused.reason()));
        }
        return facts;
    }

    private TransportAddress address() {
        try {
            return TransportAddress.parse(port);
        } catch (IllegalArgumentException e) {
            throw output.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(allow);
        } catch (PatternSyntaxException e) {
            throw output.wrong("--allow: " + e.getDescription());
        }
    }
}

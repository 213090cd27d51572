// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says whether a report is as it was signed, and by whose key.
@Command(name = "verify", description = "checks the signature of a report; its FILE.jws lies beside it")
final class CertifyVerifyCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "FILE", description = "the report (.json)")
    private Path report = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "FILE",
            description = "the public key (JWK) that must have signed it; otherwise the one in the report")
    private @Nullable Path by;

    @Override
    public Integer call() {
        return output.during(() -> {
            Map<String, Object> said = ReportFiles.verified(report, Optional.ofNullable(by));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("signature", by == null ? "RIGHT_KEY_UNKNOWN" : "RIGHT");
            for (String name : new String[] {"kind", "at", "result"}) {
                facts.put(name, said.getOrDefault(name, ""));
            }
            facts.put("key", keyId(said));
            output.show(facts);
        });
    }

    private static Object keyId(Map<String, Object> report) {
        return report.get(ReportFiles.SIGNED_BY) instanceof Map<?, ?> key && key.get("kid") instanceof String kid
                ? kid
                : "";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;
import org.tongban.kiosk.safe.BundleSigner;
import org.tongban.kiosk.safe.Bundles.Written;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes everything undelivered, sealed and signed, to a stick for a platform that no line reaches. The cases stay in
/// the queue until `queue import` brings their receipts.
@Command(name = "export", description = "everything undelivered, sealed and signed, to a stick; see import")
final class QueueExportCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Option(names = "--bundle", required = true, paramLabel = "DIR", description = "where the bundle's folder is made")
    private Path target = Path.of("");

    @Option(
            names = "--escrow-key",
            paramLabel = "FILE",
            description = "the platform's escrow key (JWK), where no profile was ever fetched")
    private @Nullable Path escrowKey;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = queue.custody();
        try (Safe safe = queue.openSafe()) {
            if (escrowKey != null) {
                safe.escrow().learn(Files.readString(escrowKey));
            }
            Written written = safe.bundles().write(target, custody.terminal().id(), signer(custody));
            safe.journal().record("EXPORTED", "", Map.of("cases", Integer.toString(written.cases())));
            say(spec.commandLine().getOut(), written, json);
            return written.left().isEmpty() ? 0 : 1;
        }
    }

    private static BundleSigner signer(Custody custody) throws IOException {
        Optional<ClientCertificate> certificate = custody.clientCertificate();
        return certificate.isEmpty()
                ? BundleSigner.withoutCertificate()
                : BundleSigner.of(
                        certificate.get().file(), certificate.get().secret().read());
    }

    static void say(PrintWriter out, Written written, boolean json) {
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("folder", written.folder().toString());
            facts.put("cases", written.cases());
            facts.put("left", written.left());
            QueueCommand.json(out, facts);
            return;
        }
        out.println("写出 " + written.cases() + " 件到 " + written.folder());
        written.left().forEach(number -> out.println("  未写出 " + number + "：没有平台托管公钥，请用 --escrow-key 给出"));
        out.flush();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.boot.Wipe;
import org.tongban.kiosk.boot.WipeCertificate;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.safe.IdentityStore.Kept;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Takes a terminal out of service: destroys its keys and everything it holds, and writes a certificate of that.
/// Refused
/// while anything waits that the platform has not got.
@Command(
        name = "decommission",
        description = "destroys keys and everything that is held here, and writes a certificate of it; refused while"
                + " cases wait")
final class DecommissionCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who does it: a staff number, no name")
    private String by = "";

    @Option(
            names = "--certificate",
            required = true,
            paramLabel = "FILE",
            description = "where the certificate goes; outside of what is wiped")
    private Path certificate = Path.of("");

    @Option(names = "--yes", description = "without it only what would happen is told")
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = tool.custody();
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Object> facts = new LinkedHashMap<>();
        Optional<String> begun = Wipe.begun(custody.folder());
        Optional<String> why = begun.isPresent() ? Optional.empty() : held(custody, facts);
        why = why.or(() -> misplaced(custody));
        if (why.isPresent()) {
            spec.commandLine().getErr().println(why.get() + "; nothing was touched");
            return REFUSED;
        }
        if (!yes) {
            out.println("would destroy the keys and everything in " + custody.folder() + ": " + facts + "; add --yes");
            return 0;
        }
        return wipe(custody, begun, facts);
    }

    /// What a pulled plug ended is gone on with; its key is gone, so the certificate is not signed then.
    private int wipe(Custody custody, Optional<String> begun, Map<String, Object> facts) throws Exception {
        Optional<Kept> key =
                begun.isPresent() ? Optional.empty() : custody.identity().kept();
        if (begun.isPresent()) {
            facts.putAll(JSON.readValue(begun.get(), new TypeReference<Map<String, Object>>() {}));
            facts.put("interrupted", true);
        } else {
            Wipe.begin(custody.folder(), JSON.writeValueAsString(facts));
        }
        Wipe.Done done = Wipe.of(custody.folder());
        facts.put("wipedAt", Instant.now(Clock.systemUTC()).toString());
        facts.put("method", "keys overwritten and removed (cryptographic erase), then every file removed");
        facts.put("keysDestroyed", done.keys());
        facts.put("filesRemoved", done.files());
        facts.put("bytes", done.bytes());
        facts.put("left", done.left());
        WholeFile.write(certificate, WipeCertificate.of(facts, key).getBytes(StandardCharsets.UTF_8));
        PrintWriter out = spec.commandLine().getOut();
        out.println("wiped; the certificate is " + certificate + (key.isPresent() ? ", signed" : ", not signed"));
        out.flush();
        return done.left().isEmpty() ? 0 : 1;
    }

    private Optional<String> misplaced(Custody custody) {
        boolean inside = certificate
                .toAbsolutePath()
                .normalize()
                .startsWith(custody.folder().toAbsolutePath().normalize());
        return inside
                ? Optional.of("the certificate would be wiped too: put it outside of " + custody.folder())
                : Optional.empty();
    }

    /// @return why it must not be wiped
    private Optional<String> held(Custody custody, Map<String, Object> facts) throws Exception {
        if (Files.notExists(custody.folder().resolve("safe.db"))) {
            return Optional.of("there is no safe in " + custody.folder());
        }
        facts.put("terminalId", custody.terminal().id());
        facts.put("by", by);
        try (Safe safe = Stores.joinSafe(custody, Clock.systemUTC())) {
            if (safe.isOwnedElsewhere() || !safe.lease().hold()) {
                return Optional.of("the terminal or its courier is running: stop both first");
            }
            Map<Delivery, Integer> counts = safe.queue().counts();
            int delivered = counts.getOrDefault(Delivery.DELIVERED, 0);
            int waiting = counts.values().stream().mapToInt(Integer::intValue).sum() - delivered;
            List<Messages.Kept> messages = safe.messages().kept();
            facts.put("deliveredCases", delivered);
            facts.put("journalLines", safe.journal().lines().size());
            facts.put("journalHolds", safe.journal().verify().isEmpty());
            if (waiting > 0) {
                return Optional.of(waiting + " cases are not with the platform: tongbanctl sync, or queue export");
            }
            return messages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(messages.size() + " small messages wait: tongbanctl sync, or queue messages");
        }
    }
}

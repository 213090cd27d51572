// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Lists the cases, newest first: numbers, digests, states; nothing personal.
@Command(name = "list", description = "numbers, digests and states, newest first")
final class CaseListCommand implements Callable<Integer> {
    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = parent.tool().openSafe()) {
            List<Map<String, Object>> cases =
                    safe.cases().all().stream().map(saved -> facts(saved, safe)).toList();
            if (json) {
                out.println(JsonMapper.builder().build().writeValueAsString(cases));
            } else {
                cases.forEach(facts -> out.println(facts.get("localNumber") + " " + facts.get("delivery") + " "
                        + facts.get("item") + " " + facts.getOrDefault("caseNumber", "")));
            }
        }
        out.flush();
        return 0;
    }

    private static Map<String, Object> facts(SavedCase saved, Safe safe) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseId", saved.caseId().toString());
        facts.put("localNumber", saved.localNumber().value());
        saved.caseNumber().ifPresent(number -> facts.put("caseNumber", number));
        facts.put("item", saved.submission().item().name());
        facts.put("manifestSha256", saved.manifestSha256());
        facts.put("materials", digests(saved.submission().materials()));
        facts.put("delivery", saved.delivery().name());
        safe.whyNotDelivered(saved.caseId()).ifPresent(why -> facts.put("why", why));
        facts.put("savedAt", saved.savedAt().toString());
        saved.receivedAt().ifPresent(at -> facts.put("receivedAt", at.toString()));
        facts.put(
                "prints",
                safe.prints().printsOf(saved.caseId()).stream()
                        .map(print -> Map.of(
                                "document",
                                print.document(),
                                "state",
                                print.state().name(),
                                "why",
                                print.why()))
                        .toList());
        return facts;
    }

    private static Map<String, String> digests(List<Material> materials) {
        Map<String, String> digests = new TreeMap<>();
        materials.forEach(material -> digests.put(material.materialId(), material.sha256()));
        return digests;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.LayerShelf.Version;
import org.tongban.kiosk.settings.Masked;
import org.tongban.kiosk.settings.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Every version of every layer, the newest first: when, who, why, and what it changed. A version that cannot be used
/// is shown as what it is.
@Command(name = "history", description = "every version: when, who, why, what it changed; no secrets")
final class ConfigHistoryCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Option(names = "--layer", paramLabel = "LAYER", description = "only site, terminal or technician")
    private @Nullable String only;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<Map<String, Object>> facts = new ArrayList<>();
        Optional<Layer> wanted = Optional.ofNullable(only).map(config::layer);
        for (Map.Entry<Layer, List<Version>> one : config.store().history().entrySet()) {
            if (wanted.isEmpty() || wanted.get() == one.getKey()) {
                told(facts, one.getKey(), one.getValue());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ConfigCommand.json(out, facts);
        } else {
            facts.forEach(fact -> say(out, fact));
            out.flush();
        }
        return 0;
    }

    private static void told(List<Map<String, Object>> facts, Layer layer, List<Version> versions) {
        for (int at = 0; at < versions.size(); at++) {
            Version version = versions.get(at);
            Map<String, String> before = versions.stream()
                    .skip(at + 1L)
                    .filter(one -> one.trouble().isEmpty())
                    .findFirst()
                    .map(Version::values)
                    .orElse(Map.of());
            facts.add(fact(layer, version, before));
        }
    }

    private static Map<String, Object> fact(Layer layer, Version version, Map<String, String> before) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("layer", layer.word());
        fact.put("version", version.number());
        fact.put("at", version.stamp().map(Stamp::at).map(Object::toString).orElse(""));
        fact.put("by", version.stamp().map(Stamp::by).orElse(""));
        fact.put("why", version.stamp().map(Stamp::why).orElse(""));
        fact.put("trouble", version.trouble().orElse(""));
        fact.put("changes", version.trouble().isPresent() ? List.of() : changes(before, version.values()));
        return fact;
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .map(key -> key + ": " + shown(key, before.get(key)) + " -> " + shown(key, after.get(key)))
                .toList();
    }

    private static String shown(String key, @Nullable String value) {
        return value == null ? "(not set)" : Masked.value(key, value);
    }

    private static void say(PrintWriter out, Map<String, Object> fact) {
        out.println("%s %s  %s  %s  %s"
                .formatted(fact.get("layer"), fact.get("version"), fact.get("at"), fact.get("by"), fact.get("why")));
        if (!String.valueOf(fact.get("trouble")).isEmpty()) {
            out.println("    NOT USED: " + fact.get("trouble"));
        }
        if (fact.get("changes") instanceof List<?> changes) {
            changes.forEach(change -> out.println("    " + change));
        }
    }
}

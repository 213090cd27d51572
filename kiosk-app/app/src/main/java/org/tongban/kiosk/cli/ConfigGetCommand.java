// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.Masked;
import org.tongban.kiosk.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What holds, each value with the layer that decides it. Exit code 1 when a key that was asked for is not set.
@Command(name = "get", description = "what holds, each value with its layer; no secrets")
final class ConfigGetCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Parameters(paramLabel = "KEY", arity = "0..*")
    private List<String> keys = List.of();

    @Option(names = "--all", description = "also what nobody has set")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Layers layers = config.layers();
        List<Map<String, String>> facts = new ArrayList<>();
        for (String key : keys.isEmpty() ? everything(layers) : keys) {
            if (!keys.isEmpty()) {
                var _ = config.known(key);
            }
            layers.decided(key)
                    .filter(one -> all || !keys.isEmpty() || one.layer() != Layer.DEFAULT)
                    .ifPresent(one -> facts.add(fact(key, one)));
        }
        say(facts);
        return facts.size() < keys.size() ? 1 : 0;
    }

    private static Set<String> everything(Layers layers) {
        Set<String> keys = new LinkedHashSet<>();
        KnownSettings.all().stream().map(Setting::key).forEach(keys::add);
        keys.addAll(layers.keys());
        return keys;
    }

    private static Map<String, String> fact(String key, Layers.Decided decided) {
        Map<String, String> fact = new LinkedHashMap<>();
        fact.put("key", key);
        fact.put("value", Masked.value(key, decided.value()));
        fact.put("layer", decided.layer().word());
        return fact;
    }

    private void say(List<Map<String, String>> facts) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ConfigCommand.json(out, facts);
            return;
        }
        facts.forEach(
                one -> out.println("%-10s %s = %s".formatted(one.get("layer"), one.get("key"), one.get("value"))));
        out.flush();
    }
}

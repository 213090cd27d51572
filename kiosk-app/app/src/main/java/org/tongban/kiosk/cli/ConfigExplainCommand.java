// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
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

/// What a setting is for, what it may be, and what each layer says.
@Command(name = "explain", description = "what a setting is for, what it may be, who decides it")
final class ConfigExplainCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Parameters(paramLabel = "KEY")
    private String key = "";

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Setting setting = KnownSettings.of(config.known(key)).orElseThrow();
        Layers layers = config.layers();
        Map<String, String> facts = facts(setting, layers);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ConfigCommand.json(out, facts);
            return 0;
        }
        facts.forEach((name, value) -> out.println("%-11s %s".formatted(name, value)));
        out.flush();
        return 0;
    }

    private Map<String, String> facts(Setting setting, Layers layers) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("key", key);
        facts.put("purpose", setting.purpose());
        facts.put("must be", setting.kind().words());
        facts.put(Layer.DEFAULT.word(), setting.usual().orElse("(none)"));
        for (Layer layer : Layer.WRITTEN.reversed()) {
            String value = layers.in(layer).get(key);
            facts.put(layer.word(), value == null ? "(not set)" : Masked.value(key, value));
        }
        facts.put(
                "holds",
                layers.decided(key)
                        .map(one -> Masked.value(key, one.value()) + " ("
                                + one.layer().word() + ")")
                        .orElse("(nothing)"));
        facts.put("to be mended in", layers.place(key).toString());
        return facts;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Takes values out of a layer, so that the layer beneath decides again; also keys that this version does not know.
@Command(name = "unset", description = "takes values out of a layer; what is beneath holds again")
final class ConfigUnsetCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Parameters(paramLabel = "KEY", arity = "1..*")
    private List<String> keys = List.of();

    @Option(names = "--layer", paramLabel = "LAYER", defaultValue = "technician", description = "site or technician")
    private String layer = "";

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ConfigSigned signed = new ConfigSigned();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Layer where = config.changed(layer);
        Map<String, String> now = config.layers().in(where);
        for (String key : keys) {
            if (!now.containsKey(key)) {
                var _ = config.known(key);
            }
        }
        try {
            return ConfigCommand.changed(
                    spec, json, where, config.store().change(where, this::without, signed.signed()));
        } catch (SettingsException why) {
            return ConfigCommand.refused(spec, why);
        }
    }

    private Map<String, String> without(Map<String, String> now) {
        Map<String, String> then = new LinkedHashMap<>(now);
        then.keySet().removeAll(keys);
        return then;
    }
}

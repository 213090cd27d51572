// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.LinkedHashMap;
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

/// Sets one or more values together: all of them hold from the next start, or, when one cannot be used, none. Exit code
/// 2 when nothing was written.
@Command(name = "set", description = "sets values, all or none; holds from the next start")
final class ConfigSetCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Parameters(paramLabel = "KEY=VALUE", arity = "1..*")
    private Map<String, String> values = new LinkedHashMap<>();

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
        Map<String, String> wanted = new LinkedHashMap<>();
        values.forEach((key, value) -> wanted.put(config.known(key), value.strip()));
        try {
            return ConfigCommand.changed(
                    spec, json, where, config.store().change(where, now -> with(now, wanted), signed.signed()));
        } catch (SettingsException why) {
            return ConfigCommand.refused(spec, why);
        }
    }

    private static Map<String, String> with(Map<String, String> now, Map<String, String> wanted) {
        Map<String, String> then = new LinkedHashMap<>(now);
        then.putAll(wanted);
        return then;
    }
}

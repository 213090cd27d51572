// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.SettingsStore;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.LayerShelf.Version;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Makes an earlier version of a layer hold again, as a new version: the way back can be gone back too.
@Command(
        name = "revert",
        description = "makes an earlier version hold again, as a new one; without --to the one before")
final class ConfigRevertCommand implements Callable<Integer> {
    @ParentCommand
    private ConfigCommand config = new ConfigCommand();

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            defaultValue = "technician",
            description = "site, terminal or technician")
    private String layer = "";

    @Option(names = "--to", paramLabel = "VERSION", description = "its number in the history; 0 for nothing set")
    private @Nullable Integer to;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ConfigSigned signed = new ConfigSigned();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Layer where = config.layer(layer);
        SettingsStore store = config.store();
        Map<String, String> wanted = wanted(store.history().getOrDefault(where, List.of()), where);
        try {
            return ConfigCommand.changed(spec, json, where, store.put(where, wanted, signed.signed()));
        } catch (SettingsException why) {
            return ConfigCommand.refused(spec, why);
        }
    }

    private Map<String, String> wanted(List<Version> versions, Layer where) {
        if (to != null && to == 0 && where != Layer.TERMINAL) {
            return Map.of();
        }
        Optional<Version> found = versions.stream()
                .filter(one -> one.trouble().isEmpty())
                .skip(to == null ? 1 : 0)
                .filter(one -> to == null || one.number() == to)
                .findFirst();
        return found.map(Version::values)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "the " + layer + " layer has no good version " + (to == null ? "before the newest" : to)
                                + ": see config history"));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import org.tongban.kiosk.boot.SettingsStore;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layer;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// What is set on this terminal, and by whom. A value comes from the strongest layer that has it: technician, terminal
/// (the settings file), site, default. A change holds from the next start.
@Command(
        name = "config",
        description = "what is set, by which layer, since when; changes with a way back",
        subcommands = {
            ConfigGetCommand.class,
            ConfigSetCommand.class,
            ConfigUnsetCommand.class,
            ConfigExplainCommand.class,
            ConfigHistoryCommand.class,
            ConfigRevertCommand.class
        })
final class ConfigCommand {
    /// What was asked for cannot be.
    static final int WRONG = 2;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Layers layers() throws SettingsException {
        Layers layers = Layers.read(tool.file());
        layers.alarms().forEach(spec.commandLine().getErr()::println);
        return layers;
    }

    SettingsStore store() {
        return new SettingsStore(tool.file(), Clock.systemUTC());
    }

    /// A layer that somebody writes.
    Layer layer(String word) {
        return Layer.of(word)
                .filter(Layer.WRITTEN::contains)
                .orElseThrow(() -> wrong("there is no layer " + word + " to write: site, terminal or technician"));
    }

    /// A layer that these commands write; the settings file is a technician's own text.
    Layer changed(String word) {
        Layer layer = layer(word);
        if (layer == Layer.TERMINAL) {
            throw wrong("the terminal layer is the file " + tool.file() + ": tongbanctl setup replaces it as a whole");
        }
        return layer;
    }

    String known(String key) {
        if (KnownSettings.of(key).isEmpty()) {
            throw wrong(key + " " + KnownSettings.stranger(key));
        }
        return key;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// The outcome of a change, or why there is none.
    static int changed(CommandSpec spec, boolean json, Layer layer, int version) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            json(out, Map.of("layer", layer.word(), "version", version, "changed", version > 0));
        } else if (version == 0) {
            out.println("nothing changes: it is so already");
        } else {
            out.println(
                    "version " + version + " of the " + layer.word() + " layer is written; now restart the terminal");
            out.println("back again: tongbanctl config revert --layer " + layer.word() + " --to VERSION");
        }
        out.flush();
        return 0;
    }

    static int refused(CommandSpec spec, SettingsException why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why.getMessage());
        err.println("nothing was written");
        err.flush();
        return WRONG;
    }

    static void json(PrintWriter out, Object facts) {
        out.println(JsonMapper.shared().writeValueAsString(facts));
        out.flush();
    }
}

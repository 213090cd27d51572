// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tongban.kiosk.boot.CatalogFetch;
import org.tongban.kiosk.boot.CatalogFetch.Kind;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Fetches the published catalogue now. A running kiosk takes it up at its next own round.
@Command(name = "fetch", description = "fetches the published catalogue now; needs --settings")
final class CatalogFetchCommand implements Callable<Integer> {
    @ParentCommand
    private CatalogCommand catalog = new CatalogCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = catalog.tool().settings();
        Clock clock = Clock.system(settings.terminal().zone());
        try (Safe safe = catalog.tool().openSafe();
                PlatformClient client = Lines.client(settings.custody(), safe, clock)) {
            CatalogFetch fetch = Stores.fetch(settings, Stores.published(settings), client, safe.journal(), clock);
            CatalogFetch.Outcome outcome = fetch.run();
            out.println(outcome.kind() + ": " + outcome.words());
            out.flush();
            return Set.of(Kind.REFUSED, Kind.NO_ANSWER).contains(outcome.kind()) ? 1 : 0;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.CatalogSignature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Signs the bytes of one file.
@Command(name = "sign", description = "signs a whole catalogue's bytes; writes the detached JWS beside it as FILE.jws")
final class CatalogSignCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "the private key as a JWK")
    private Path key = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path target = file.resolveSibling(file.getFileName() + ".jws");
        Files.writeString(target, CatalogSignature.sign(Files.readAllBytes(file), Files.readString(key)));
        PrintWriter out = spec.commandLine().getOut();
        out.println("signature   " + target);
        out.flush();
        return 0;
    }
}

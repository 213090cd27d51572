// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogSignature;
import org.tongban.kiosk.catalog.Catalogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks, gathers, signs, and puts the result where the platform serves it. The three files change one after the
/// other, the signature last: between them a terminal finds a signature that does not fit, keeps what it has, and asks
/// again.
@Command(
        name = "publish",
        description = "checks, gathers and signs a catalogue into the folder that the platform serves")
final class CatalogPublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CATALOG", description = "catalog.json; files that it names lie beside it")
    private Path file = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "the private key as a JWK")
    private Path key = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "where the platform serves it")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = Catalogs.problems(file);
        problems.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println("not published: " + problems.size() + " problems");
            out.flush();
            return 1;
        }
        byte[] body = Catalogs.whole(file);
        Catalog next = Catalogs.fromPlatform(body);
        published().ifPresent(before -> requireNewer(before, next));
        Files.createDirectories(folder);
        String signer = Files.readString(key);
        replace("catalog-key.public", CatalogSignature.publicKey(signer).getBytes(StandardCharsets.UTF_8));
        replace("catalog.json.gz", packed(body));
        replace("catalog.json", body);
        replace("catalog.jws", CatalogSignature.sign(body, signer).getBytes(StandardCharsets.US_ASCII));
        out.println("published   version " + next.version() + ", "
                + next.items().size() + " items, " + body.length + " bytes, in " + folder);
        out.flush();
        return 0;
    }

    private Optional<Catalog> published() throws IOException {
        try {
            return Optional.of(Catalogs.fromPlatform(Files.readAllBytes(folder.resolve("catalog.json"))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Terminals refuse older content, so it would never arrive.
    private static void requireNewer(Catalog before, Catalog next) {
        if (!next.updatedAt().isAfter(before.updatedAt()) || next.version().equals(before.version())) {
            throw new CatalogException("not published: version " + before.version() + " of " + before.updatedAt()
                    + " is published already; give a new version and a later updatedAt");
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packer = new GZIPOutputStream(bytes)) {
            packer.write(body);
        }
        return bytes.toByteArray();
    }

    private void replace(String name, byte[] content) throws IOException {
        Path beside = Files.write(folder.resolve("." + name + ".new"), content);
        Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

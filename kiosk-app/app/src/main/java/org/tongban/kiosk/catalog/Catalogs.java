// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads published content: one catalogue file and one file per item beside it. Any thread; the result is immutable.
public final class Catalogs {
    private final Source source;

    private Catalogs(Source source) {
        this.source = source;
    }

    /// The catalogue that comes with the program.
    ///
    /// @throws CatalogException naming file, item and field
    public static Catalog packaged() {
        return new Catalogs(Catalogs::resource).load("catalog.json");
    }

    /// A catalogue outside the program; the items' files are looked for beside it.
    ///
    /// @throws CatalogException naming file, item and field
    public static Catalog fromFile(Path file) {
        return new Catalogs(name -> Files.readAllBytes(file.resolveSibling(name)))
                .load(file.getFileName().toString());
    }

    private Catalog load(String name) {
        Head head = new CatalogFile(name, bytes(name)).head();
        List<Item> items = new ArrayList<>();
        for (String itemName : head.items()) {
            var file = new CatalogFile(itemName, bytes(itemName));
            Item item = file.item(head.demonstration());
            new ItemCheck(itemName, item).run();
            if (items.stream().anyMatch(known -> known.code().equals(item.code()))) {
                throw new CatalogException(itemName + ", item " + item.name() + ", field code: stands twice");
            }
            items.add(item);
        }
        return new Catalog(head.version(), head.updatedAt(), head.hall(), items);
    }

    private byte[] bytes(String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new CatalogException(name + ": not a plain file name");
        }
        try {
            return source.read(name);
        } catch (IOException e) {
            throw new CatalogException(name + ": cannot be read", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Catalogs.class.getResourceAsStream("/catalog/" + name)) {
            if (in == null) {
                throw new IOException("no such resource");
            }
            return in.readAllBytes();
        }
    }

    private interface Source {
        byte[] read(String name) throws IOException;
    }

    /// The catalogue file itself.
    ///
    /// @param demonstration also accepts telephone numbers that nobody has
    /// @param items file names
    record Head(String version, Instant updatedAt, boolean demonstration, Catalog.Hall hall, List<String> items) {
        Head {
            items = List.copyOf(items);
        }
    }
}

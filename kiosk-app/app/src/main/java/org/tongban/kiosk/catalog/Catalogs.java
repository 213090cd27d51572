// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongban.kiosk.catalog.CatalogJson.Unknown;

/// Reads published content, of a hall's author or of the platform. Any thread; the result is immutable.
public final class Catalogs {
    private Catalogs() {}

    /// The catalogue that comes with the program. The build has checked it.
    ///
    /// @throws CatalogException naming file, item and field
    public static Catalog packaged() {
        CatalogPackage content = CatalogPackage.gathered("catalog.json", Catalogs::resource);
        return new CatalogReading("catalog.json", content, Unknown.REFUSED).catalog();
    }

    /// A catalogue outside the program; files that it names are looked for beside it.
    ///
    /// @throws CatalogException with the first problem, naming file, item and field
    public static Catalog fromFile(Path file) {
        String name = file.getFileName().toString();
        CatalogPackage content = gathered(file);
        Catalog catalog = new CatalogReading(name, content, Unknown.REFUSED).catalog();
        refuse(new CatalogCheck(name, content, catalog).problems());
        return catalog;
    }

    /// Whether a terminal takes in so much at all; asked before anything is made of it.
    ///
    /// @throws CatalogException when it is too large
    public static void requireSize(byte[] body) {
        if (body.length > CatalogJson.LARGEST) {
            throw new CatalogException("catalogue: is larger than " + (CatalogJson.LARGEST >> 20) + " MiB");
        }
    }

    /// A package as the platform publishes it. Members that this version does not know are passed over.
    ///
    /// @throws CatalogException with the first problem
    public static Catalog fromPlatform(byte[] body) {
        CatalogPackage content = CatalogPackage.whole("catalogue", body);
        refuse(CatalogSchema.problems(content, Unknown.IGNORED));
        Catalog catalog = new CatalogReading("catalogue", content, Unknown.IGNORED).catalog();
        refuse(new CatalogCheck("catalogue", content, catalog).problems());
        return catalog;
    }

    /// A package that passed [#fromPlatform] before.
    ///
    /// @throws CatalogException when it cannot be read after all
    static Catalog fromShelf(byte[] body) {
        return new CatalogReading("catalogue", CatalogPackage.whole("catalogue", body), Unknown.IGNORED).catalog();
    }

    /// Everything that is wrong with a catalogue, in the words of its author: file, item, field.
    public static List<String> problems(Path file) {
        String name = file.getFileName().toString();
        List<String> problems = new ArrayList<>();
        try {
            CatalogPackage content = gathered(file);
            problems.addAll(CatalogSchema.problems(content, Unknown.REFUSED));
            if (problems.isEmpty()) {
                Catalog catalog = new CatalogReading(name, content, Unknown.REFUSED).catalog();
                problems.addAll(new CatalogCheck(name, content, catalog).problems());
            }
        } catch (CatalogException e) {
            problems.add(e.getMessage());
        }
        return List.copyOf(problems);
    }

    /// One JSON document with everything in it, ready to be signed.
    ///
    /// @throws CatalogException when a file is missing or no JSON
    public static byte[] whole(Path file) {
        return CatalogJson.bytes(gathered(file).tree());
    }

    /// Writes the files of [#packaged()] into a folder.
    public static void unpack(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        CatalogPackage.gathered("catalog.json", name -> {
            names.add(name);
            return resource(name);
        });
        for (String name : names) {
            Files.write(folder.resolve(name), resource(name));
        }
    }

    private static CatalogPackage gathered(Path file) {
        return CatalogPackage.gathered(
                file.getFileName().toString(), name -> Files.readAllBytes(file.resolveSibling(name)));
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new CatalogException(problems.getFirst());
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
}

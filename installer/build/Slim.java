// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// `java Slim.java FROM.jar TO.jar EPOCH-SECONDS PATTERN`: copies a jar without the entries whose names match; entries
/// in the order of their names and of one time, so that the same input gives the same bytes.
void main(String[] arguments) throws IOException {
    FileTime time = FileTime.from(Instant.ofEpochSecond(Long.parseLong(arguments[2])));
    try (var from = new JarFile(arguments[0]);
            var to = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
        List<? extends ZipEntry> kept = from.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().matches(arguments[3]))
                .sorted(Comparator.comparing((ZipEntry entry) -> !entry.getName().startsWith("META-INF/MANIFEST"))
                        .thenComparing(ZipEntry::getName))
                .toList();
        for (ZipEntry entry : kept) {
            var copy = new ZipEntry(entry.getName());
            copy.setLastModifiedTime(time);
            to.putNextEntry(copy);
            from.getInputStream(entry).transferTo(to);
        }
    }
}

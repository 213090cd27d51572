// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.staff.StoppedItems;

/// Stopped items in a small file, one code a line; nothing personal. What stands there holds from the start.
final class Stopped implements StoppedItems {
    private final Path file;
    private final CatalogInForce published;

    Stopped(Path file, CatalogInForce published) {
        this.file = file;
        this.published = published;
        published.stop(all());
    }

    @Override
    public synchronized Set<String> all() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop(String code) {
        change(codes -> codes.add(code));
    }

    @Override
    public void start(String code) {
        change(codes -> codes.remove(code));
    }

    private synchronized void change(Consumer<Set<String>> how) {
        Set<String> codes = new TreeSet<>(all());
        how.accept(codes);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(beside, codes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        published.stop(codes);
    }
}

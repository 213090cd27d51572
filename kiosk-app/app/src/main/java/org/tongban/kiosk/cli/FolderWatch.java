// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Stream;

/// Watches a directory and those in it.
final class FolderWatch {
    private FolderWatch() {}

    /// Runs something after each change, until the thread is interrupted.
    static void each(Path directory, Runnable changed) throws IOException {
        try (WatchService watch = directory.getFileSystem().newWatchService();
                Stream<Path> all = Files.walk(directory, 2)) {
            List<Path> folders = all.filter(Files::isDirectory).toList();
            for (Path folder : folders) {
                folder.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey key = watch.take();
                if (!key.pollEvents().isEmpty()) {
                    changed.run();
                }
                key.reset();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.nio.file.Path;

/// One change of the disk, or one order to force changes to it, as a terminal made it.
sealed interface Op {
    record Create(Path path) implements Op {}

    record Folder(Path path) implements Op {}

    /// @param offset in bytes from the file's beginning
    record Write(Path path, long offset, byte[] bytes) implements Op {}

    record Truncate(Path path, long size) implements Op {}

    record Rename(Path from, Path to) implements Op {}

    record Remove(Path path) implements Op {}

    /// Forces a file's content, or a folder's entries, to the disk.
    record Force(Path path) implements Op {}

    /// Something was said to the outside: a promise.
    record Say(String text) implements Op {}
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A claim that programs of one machine settle in a folder they share: a lock of the operating system, which ends
/// with
/// the program that has it, and beside it a file that says that somebody waits. Used by one thread.
public final class FileClaim implements Claim {
    /// How long who asks waits for who has it.
    public static final Duration HAND_OVER = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(FileClaim.class);
    /// A wish older than this was left by a program that died.
    private static final Duration WISH_HOLDS = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path folder;
    private final Path lockFile;
    private final Path wish;
    private final Clock clock;
    private Optional<FileLock> held = Optional.empty();

    /// A claim on one device.
    ///
    /// @param folder is made when it is not there
    public FileClaim(Path folder, DeviceId device, Clock clock) {
        this.folder = folder;
        this.lockFile = folder.resolve(device + ".claim");
        this.wish = folder.resolve(device + ".wanted");
        this.clock = clock;
    }

    /// Not before somebody who asks for it. Where no lock can be kept, devices are used all the same: a full disk
    /// must
    /// not stop a terminal.
    @Override
    public boolean take() {
        if (held.isPresent()) return true;
        return !somebodyAsks() && taken();
    }

    private boolean taken() {
        try {
            Files.createDirectories(folder);
            held = locked();
            return held.isPresent();
        } catch (IOException e) {
            LOG.warn("Claims on devices cannot be kept: {}", e.getClass().getSimpleName());
            return true;
        }
    }

    /// Asks who has it to give it back, for two seconds.
    ///
    /// @return false when that one has something under way
    public boolean negotiate() {
        if (held.isPresent()) return true;
        var deadline = Deadline.in(HAND_OVER);
        try {
            while (!taken()) {
                if (deadline.isOver()) return false;
                Files.writeString(wish, "");
                var _ = new CountDownLatch(1).await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (IOException e) {
            LOG.warn("Nobody can be asked for a device: {}", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            forgetTheWish();
        }
    }

    @Override
    public boolean isWantedElsewhere() {
        return held.isPresent() && somebodyAsks();
    }

    private boolean somebodyAsks() {
        try {
            FileTime since = Files.getLastModifiedTime(wish);
            return Duration.between(since.toInstant(), clock.instant()).compareTo(WISH_HOLDS) < 0;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            LOG.debug("A wish for a device cannot be read", e);
            return false;
        }
    }

    @Override
    public void giveBack() {
        Optional<FileLock> lock = held;
        held = Optional.empty();
        if (lock.isEmpty()) return;
        try {
            lock.get().acquiredBy().close(); // and the lock with it
        } catch (IOException e) {
            LOG.debug("A claim was not given back in order", e);
        }
    }

    private Optional<FileLock> locked() throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            LOG.trace("another part of this program has it");
        } finally {
            if (lock.isEmpty()) channel.close();
        }
        return lock;
    }

    private void forgetTheWish() {
        try {
            Files.deleteIfExists(wish);
        } catch (IOException e) {
            LOG.debug("A wish for a device stays behind", e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Supervisor.Wanted;

/// One run of `scanimage` over a stack of papers. It writes each page into what it takes for a file; here that is a
/// pipe, so that no page ever lies on a disk. What it says on its way tells where one page ends.
final class SaneBatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SaneBatch.class);
    private static final Pattern BEGUN = Pattern.compile("Scanning page ([0-9]{1,6})");
    private static final Pattern ENDED =
            Pattern.compile("Scanned page ([0-9]{1,6})\\. \\(scanner status = ([0-9]+)\\)");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration MAY_END = Duration.ofSeconds(3);
    private static final int LARGEST_PAGE = 64 << 20;

    private final Path folder;
    private final Process process;
    private final Thread listener;
    private final Duration silence;
    private volatile int begun;
    private volatile int broken;
    private volatile int status = SaneFault.END_OF_PAGE;
    private volatile String said = "";

    /// Starts a run.
    ///
    /// @param command without the words for a batch
    /// @param pages at most so many
    /// @param silence how long a page may send nothing
    SaneBatch(List<String> command, int pages, Duration silence) throws DeviceException {
        this.silence = silence;
        try {
            folder = Files.createTempDirectory("scan"); // for its owner only
        } catch (IOException e) {
            throw new DeviceException(new Unsupported("no room for pipes"), e);
        }
        try {
            makePipes(pages);
            process = started(command, pages);
        } catch (IOException e) {
            removePipes();
            throw new DeviceException(new Unsupported("scanimage or mkfifo is not installed"), e);
        }
        listener = Thread.ofVirtual().name("scanimage").start(this::listen);
    }

    /// The next page as it came, whole or not; empty when there is none any more or nobody wants it.
    ///
    /// @param number 1, 2 …; each once and in order
    byte[] page(int number, Wanted wanted) throws DeviceException {
        try (var pipe = new RandomAccessFile(pipe(number).toFile(), "rw");
                var in = new FileInputStream(pipe.getFD())) {
            return read(in, number, wanted);
        } catch (IOException e) {
            throw new DeviceException(new Garbled("page cut short"), e);
        }
    }

    Process process() {
        return process;
    }

    /// How the last page ended; where the whole run has ended badly, how that ended.
    int status() {
        return hasEnded() && process.exitValue() != SaneFault.GOOD ? process.exitValue() : status;
    }

    /// The last thing it said.
    String said() {
        return said;
    }

    /// Ends the run; scanimage lets go of the scanner when it is asked to end.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(MAY_END.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        removePipes();
    }

    private byte[] read(FileInputStream in, int number, Wanted wanted) throws IOException, DeviceException {
        var page = new ByteArrayOutputStream();
        var deadline = Deadline.in(silence);
        while (wanted.isWanted()) {
            // Looked at before the bytes: once the page has ended, no more come.
            boolean ended = begun > number || broken == number || hasEnded();
            byte[] some = in.readNBytes(in.available());
            page.writeBytes(some);
            if (page.size() > LARGEST_PAGE) throw new IOException("no page is so large");
            if (some.length > 0) {
                deadline = Deadline.in(silence);
            } else if (ended) {
                return page.toByteArray();
            } else {
                if (deadline.isOver()) throw new DeviceException(new NoAnswer(silence));
                rest();
            }
        }
        return new byte[0];
    }

    /// Once it has said its last word.
    private boolean hasEnded() {
        return !listener.isAlive() && !process.isAlive();
    }

    private void rest() throws DeviceException {
        try {
            var _ = listener.join(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NoAnswer(LOOK_AGAIN), e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) hear(line);
        } catch (IOException _) {
            LOG.debug("scanimage was cut off");
        }
    }

    private void hear(String line) {
        Matcher ended = ENDED.matcher(line);
        Matcher next = BEGUN.matcher(line);
        if (ended.matches()) {
            status = Integer.parseInt(ended.group(2));
            if (status != SaneFault.END_OF_PAGE && status != SaneFault.GOOD) {
                // Some scanimage hangs after such a page instead of ending.
                broken = Integer.parseInt(ended.group(1));
            }
        } else if (next.matches()) {
            begun = Integer.parseInt(next.group(1));
        } else if (!line.startsWith("Batch terminated")) {
            said = line;
        }
    }

    private Process started(List<String> command, int pages) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(
                "--format=jpeg", "--batch=" + folder.resolve("%d.jpg"), "--batch-count=" + pages, "--batch-start=1"));
        var run = new ProcessBuilder(words);
        run.environment().put("LC_ALL", "C");
        run.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return run.start();
    }

    private void makePipes(int pages) throws IOException {
        List<String> words = new ArrayList<>(List.of("mkfifo", "-m", "600"));
        for (int number = 1; number <= pages; number++) words.add(pipe(number).toString());
        try {
            if (new ProcessBuilder(words).start().waitFor() != 0) throw new IOException("no pipes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Scanimage writes beside the name it was given, and renames at the end.
    private Path pipe(int number) {
        return folder.resolve(number + ".jpg.part");
    }

    private void removePipes() {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.debug("pipes stay behind", e);
        }
    }
}

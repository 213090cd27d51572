// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;

/// An operator's program that takes a photo's bytes on its standard input and gives a BMP on its standard output; one
/// process a photo. Works also with a program of 32 bits, which many decoders are. A program that hangs is killed.
final class WltHelper implements WltDecoder {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path program;
    private final Duration patience;

    WltHelper(Path program) {
        this(program, PATIENCE);
    }

    WltHelper(Path program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    @Override
    public Decoded decode(byte[] wlt) {
        return WltDecoder.outcome(() -> picture(wlt));
    }

    @Override
    public void close() {}

    private byte[] picture(byte[] wlt) throws DeviceException {
        Process process = start();
        try {
            CompletableFuture<byte[]> picture = new CompletableFuture<>();
            Thread.ofVirtual().name("photo-helper").start(() -> converse(process, wlt, picture));
            return PhotoBmp.checked(picture.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new DeviceException(new NoAnswer(patience), e);
        } catch (ExecutionException e) {
            throw new DeviceException(new Broken("the photo decoder ended"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws DeviceException {
        try {
            return new ProcessBuilder(program.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new DeviceException(new NotConnected("no photo decoder at the place of the settings"), e);
        }
    }

    private static void give(Process process, byte[] wlt) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(wlt);
        } catch (IOException _) {
            // It does not read; what it writes will show.
        }
    }

    /// One byte more than a photo has is read, so that a program which never ends its output is refused too.
    private static void converse(Process process, byte[] wlt, CompletableFuture<byte[]> picture) {
        give(process, wlt);
        try (InputStream from = process.getInputStream()) {
            byte[] file = from.readNBytes(PhotoBmp.BYTES + 1);
            if (file.length > 0) picture.complete(file);
            else picture.completeExceptionally(new IOException("nothing came"));
        } catch (IOException e) {
            picture.completeExceptionally(e);
        }
    }
}

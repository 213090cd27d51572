// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NotConnected;

/// The texts that a WebSocket brings, put together from their parts. The socket's thread fills, the device's thread
/// takes.
final class WebSocketAnswers implements WebSocket.Listener {
    /// Longer than any picture of a page in Base64.
    private static final int LONGEST = 32 << 20;

    /// An empty one says that the connection is over.
    private final BlockingQueue<Optional<String>> texts = new LinkedBlockingQueue<>();

    private final StringBuilder parts = new StringBuilder();
    private volatile boolean over;

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (parts.length() + part.length() > LONGEST) {
            socket.abort();
            end();
            return null;
        }
        parts.append(part);
        if (last) {
            texts.add(Optional.of(parts.toString()));
            parts.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        end();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end();
    }

    boolean isOver() {
        return over;
    }

    /// Throws away what nobody asked for.
    void forget() {
        texts.removeIf(Optional::isPresent);
    }

    /// @return an empty text when none came in time
    String next(Duration patience) throws DeviceException {
        try {
            Optional<String> next = texts.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (next == null) return "";
            return next.orElseThrow(() -> new DeviceException(new NotConnected("the service ended the connection")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
    }

    private void end() {
        over = true;
        texts.add(Optional.empty());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.Supervisor.Wanted;

/// The worked example of a document camera that is reached through its maker's local service: a WebSocket on which
/// `{"function": …}` is answered by `{"function", "ret", "value"}`, `ret` 0 being good. `InitDevs` and `GetDeviceCount`
/// are those of a service that was described; `GetImage`, whose value is a JPEG in Base64, is ours, because makers
/// differ:
/// to adapt another service, change the three names and where the picture stands. No maker's service was ever tried.
public final class WebSocketCamera implements PageScanner {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration PICTURE = Duration.ofSeconds(15);
    private static final Pattern ANSWER =
            Pattern.compile("\\{\\s*\"function\"\\s*:\\s*\"(\\w+)\"\\s*,\\s*\"ret\"\\s*:\\s*(-?\\d{1,9})\\s*,"
                    + "\\s*\"value\"\\s*:\\s*\"?([A-Za-z0-9+/=-]*+)\"?\\s*}");

    private final HttpClient client;
    private final WebSocket socket;
    private final WebSocketAnswers answers;
    private final Duration picture;

    private WebSocketCamera(HttpClient client, WebSocket socket, WebSocketAnswers answers, Duration picture) {
        this.client = client;
        this.socket = socket;
        this.answers = answers;
        this.picture = picture;
    }

    /// Connects to the service and asks it for a camera.
    ///
    /// @param service such as `ws://127.0.0.1:9000`
    /// @throws DeviceException `NotConnected` when nobody listens, or the service has no camera
    public static WebSocketCamera open(URI service) throws DeviceException {
        return open(service, PICTURE);
    }

    static WebSocketCamera open(URI service, Duration picture) throws DeviceException {
        var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        var answers = new WebSocketAnswers();
        var camera = new WebSocketCamera(client, connected(client, service, answers), answers, picture);
        try {
            camera.ask("InitDevs", QUICK);
            camera.probe();
            return camera;
        } catch (DeviceException e) {
            camera.close();
            throw e;
        }
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.FLATBED);
    }

    @Override
    public Feeder feeder() {
        return Feeder.UNKNOWN;
    }

    @Override
    public void probe() throws DeviceException {
        String count = ask("GetDeviceCount", QUICK);
        if (!count.matches("[1-9]\\d{0,2}")) throw fault(new NotConnected("the service has no camera"));
    }

    @Override
    public boolean glance() throws DeviceException {
        if (answers.isOver()) throw fault(new NotConnected("the service ended the connection"));
        return false;
    }

    /// One picture a call, as it is now.
    @Override
    public List<Page> scan(Request request, Wanted wanted) throws DeviceException {
        if (!wanted.isWanted()) return List.of();
        byte[] jpeg = decoded(ask("GetImage", picture));
        var frame = JpegFrame.of(jpeg);
        return List.of(new Page(jpeg, frame.width(), frame.height()));
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }

    private static WebSocket connected(HttpClient client, URI service, WebSocketAnswers answers)
            throws DeviceException {
        try {
            return client.newWebSocketBuilder()
                    .connectTimeout(CONNECT)
                    .buildAsync(service, answers)
                    .get(CONNECT.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            client.shutdownNow();
            throw new DeviceException(new NotConnected("no service of a camera there"), e);
        } catch (InterruptedException e) {
            client.shutdownNow();
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
    }

    /// Passes over what nobody asked for.
    private String ask(String function, Duration patience) throws DeviceException {
        answers.forget();
        try {
            socket.sendText("{\"function\":\"" + function + "\"}", true).get(QUICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new DeviceException(new NotConnected("the service takes no question"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
        var deadline = Deadline.in(patience);
        while (!deadline.isOver()) {
            Matcher answer = ANSWER.matcher(answers.next(deadline.left()).strip());
            if (!answer.matches() || !answer.group(1).equals(function)) continue;
            if (!answer.group(2).equals("0")) throw fault(new Broken(function + " " + answer.group(2)));
            return answer.group(3);
        }
        throw fault(new NoAnswer(patience));
    }

    private static byte[] decoded(String picture) throws DeviceException {
        try {
            return JpegFrame.withoutFilling(Base64.getDecoder().decode(picture));
        } catch (IllegalArgumentException e) {
            throw new DeviceException(new Garbled("no picture"), e);
        }
    }

    private static DeviceException fault(DeviceFault fault) {
        return new DeviceException(fault);
    }
}

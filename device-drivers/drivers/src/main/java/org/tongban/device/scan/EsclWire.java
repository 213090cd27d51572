// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.transport.HttpWire;

/// The addresses of a scanner's services, and exchanges with them.
final class EsclWire implements AutoCloseable {
    private static final long LARGEST_BODY = 64L << 20;

    private final URI base;
    private final HttpWire wire;

    EsclWire(URI base) {
        this.base = base;
        this.wire = new HttpWire(base.getAuthority(), LARGEST_BODY);
    }

    /// A request to a path below the scanner's base. An address without any path means the usual root `eSCL`.
    HttpRequest.Builder below(String path) {
        String given = base.getPath().isEmpty() ? "/eSCL" : base.getPath();
        String root = given.endsWith("/") ? given : given + "/";
        return HttpRequest.newBuilder(base.resolve(root + path));
    }

    /// A request to an address that [#job] gave.
    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address);
    }

    /// Where a new job is: its `Location`, absolute or relative to the request. Of an absolute one only the path
    /// counts:
    /// scanners put odd hosts and ports there.
    ///
    /// @throws DeviceException with `Garbled` when there is none
    static URI job(HttpResponse<byte[]> answer) throws DeviceException {
        String location = answer.headers().firstValue("Location").orElse("");
        return job(answer.uri(), location)
                .orElseThrow(() -> new DeviceException(new Garbled("job without a usable location")));
    }

    /// Where a job of the scanner's list is, read like a `Location`; empty when it cannot be told.
    Optional<URI> job(String said) {
        return job(below("ScanJobs").build().uri(), said);
    }

    private static Optional<URI> job(URI asked, String said) {
        String path = said.strip().replaceFirst("^([A-Za-z]+:)?//[^/]*", "").replaceFirst("/+$", "");
        if (!path.matches("[!-~]+")) return Optional.empty();
        try {
            return Optional.of(asked.resolve(path));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @see HttpWire#send
    HttpResponse<byte[]> send(HttpRequest request, Duration bound, Wanted wanted) throws DeviceException {
        return wire.send(request, bound, wanted);
    }

    /// @see HttpWire#rest
    void rest(Duration pause) throws DeviceException {
        wire.rest(pause);
    }

    @Override
    public void close() {
        wire.close();
    }
}

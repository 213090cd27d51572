// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.Supervisor.Wanted;

/// A camera over the desk (高拍仪), behind ffmpeg as a child process: whatever a camera's driver does, only that process
/// hangs or dies of it. Shoots by itself when what lies under it is still, and again when another page was laid down.
///
/// No UVC camera was ever tried; network cameras, films and drawn pictures were.
public final class DocumentCamera implements PageScanner {
    private static final Duration FIRST_FRAME = Duration.ofSeconds(10);
    private static final Duration PAGE = Duration.ofSeconds(30);
    private static final Duration FRAME_MAY_TAKE = Duration.ofSeconds(3);

    private final CameraRun run;
    private final Duration patience;

    private DocumentCamera(CameraRun run, Duration patience) {
        this.run = run;
        this.patience = patience;
    }

    /// Starts the camera and waits for its first frame.
    ///
    /// @param input `/dev/video0`, an address, a file, or `lavfi:GRAPH`
    /// @throws DeviceException `Unsupported` without ffmpeg, `NotConnected` when there is no such camera
    public static DocumentCamera open(String input) throws DeviceException {
        return open("ffmpeg", input, PAGE);
    }

    static DocumentCamera open(String program, String input, Duration patience) throws DeviceException {
        var camera = new DocumentCamera(CameraRun.start(program, new CameraInput(input)), patience);
        try {
            camera.awaitFrame(FIRST_FRAME);
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
    public boolean isCamera() {
        return true;
    }

    @Override
    public Optional<byte[]> liveFrame() {
        byte[] jpeg = run.seen().jpeg();
        return jpeg.length == 0 ? Optional.empty() : Optional.of(jpeg);
    }

    @Override
    public boolean glance() throws DeviceException {
        if (!run.isAlive()) throw fault(new NotConnected("the camera's process ended"));
        return false;
    }

    /// A camera that lives shows another frame.
    @Override
    public void probe() throws DeviceException {
        awaitFrame(FRAME_MAY_TAKE);
    }

    /// One picture as soon as nothing moves, and one more each time that something moved and lies still again. From a
    /// camera more than one page a call may come; `dpi` and `colour` are the camera's.
    @Override
    public List<Page> scan(Request request, Wanted wanted) throws DeviceException {
        List<Page> pages = new ArrayList<>();
        long motionsAtLast = -1;
        var deadline = Deadline.in(patience);
        while (pages.size() < request.maxPages() && wanted.isWanted() && !deadline.isOver()) {
            CameraRun.Seen seen = run.newer(deadline);
            if (!seen.isStill() || seen.motions() == motionsAtLast || seen.jpeg().length == 0) continue;
            pages.add(sharp());
            motionsAtLast = seen.motions();
            deadline = Deadline.in(patience);
        }
        if (pages.isEmpty() && wanted.isWanted()) throw fault(new NothingToScan());
        return List.copyOf(pages);
    }

    @Override
    public boolean awaitLaid(Wanted wanted) throws DeviceException {
        long before = run.seen().motions();
        while (wanted.isWanted()) {
            CameraRun.Seen seen = run.newer(Deadline.in(FRAME_MAY_TAKE));
            if (seen.motions() > before && seen.isStill()) return true;
        }
        return false;
    }

    @Override
    public void close() {
        run.close();
    }

    /// The frame after the one that was judged: that one may have been taken before the hand was gone.
    private Page sharp() throws DeviceException {
        byte[] jpeg = awaitFrame(FRAME_MAY_TAKE);
        var frame = JpegFrame.of(jpeg);
        return new Page(jpeg, frame.width(), frame.height());
    }

    private byte[] awaitFrame(Duration bound) throws DeviceException {
        long before = run.seen().frames();
        var deadline = Deadline.in(bound);
        while (!deadline.isOver()) {
            CameraRun.Seen seen = run.newer(deadline);
            if (seen.frames() > before) return seen.jpeg();
        }
        throw fault(new NoAnswer(bound));
    }

    private static DeviceException fault(DeviceFault fault) {
        return new DeviceException(fault);
    }
}

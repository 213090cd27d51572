// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.List;
import java.util.Optional;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor;

/// Scans papers, page by page.
public interface PageScanner extends Device {

    /// Where the papers lie.
    enum Source {
        FEEDER,
        FLATBED
    }

    /// What the feeder says of itself.
    enum Feeder {
        LOADED,
        EMPTY,
        JAMMED,
        DOOR_OPEN,
        /// No feeder, or it does not tell.
        UNKNOWN
    }

    /// What to scan.
    ///
    /// @param maxPages stop after so many pages; the feeder's rest stays where it is
    record Request(Source source, int dpi, boolean colour, int maxPages) {}

    /// One page as the scanner sent it.
    ///
    /// @param jpeg the file's bytes, complete and decodable
    record Page(byte[] jpeg, int widthPx, int heightPx) {
        @Override
        public String toString() {
            return "Page[" + widthPx + "x" + heightPx + ", " + jpeg.length + " bytes]";
        }
    }

    /// True for a camera: [#liveFrame] shows what lies there, and [#awaitLaid] waits until something is laid down.
    default boolean isCamera() {
        return false;
    }

    /// What a camera sees now, for a live view: the newest frame as JPEG, empty before the first. Any thread; does not
    /// wait.
    default Optional<byte[]> liveFrame() {
        return Optional.empty();
    }

    /// Waits until something moved under a camera and lies still.
    ///
    /// @return false when nobody wants it any more, or this is no camera
    default boolean awaitLaid(Supervisor.Wanted wanted) throws DeviceException {
        return false;
    }

    /// Asked of the scanner itself.
    Feeder feeder() throws DeviceException;

    /// The sources this scanner has, probed once.
    List<Source> sources();

    /// Scans until the source is empty, `maxPages` are there or nobody wants them any more; from the glass one page a
    /// call. Waits up to half a minute for a scanner that warms up. A page that is cut short is a fault, never
    /// a blank page.
    ///
    /// @throws DeviceException with `NothingToScan`, `PaperJam`, `CoverOpen`, `Busy` …; pages that came before
    ///     the fault are lost, the papers are still in the hall
    List<Page> scan(Request request, Supervisor.Wanted wanted) throws DeviceException;
}

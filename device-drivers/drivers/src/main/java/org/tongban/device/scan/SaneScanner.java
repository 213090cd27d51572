// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Supervisor.Wanted;

/// A scanner behind SANE, through its own command `scanimage` as a child process: a backend that hangs or crashes
/// takes nothing with it. Linux; the package is sane-utils.
public final class SaneScanner implements PageScanner {
    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final Duration PAGE_SILENT = Duration.ofSeconds(60);
    /// A probe is a process and opens the scanner; more often it would be felt.
    private static final Duration PROBE_HOLDS = Duration.ofSeconds(15);
    private static final int LAST = 4000;

    private final String program;
    private final String device;
    private final SaneOptions options;
    private final Duration pageSilent;
    private volatile Optional<Process> running = Optional.empty();
    private Deadline probed = Deadline.in(PROBE_HOLDS);

    private SaneScanner(String program, String device, SaneOptions options, Duration pageSilent) {
        this.program = program;
        this.device = device;
        this.options = options;
        this.pageSilent = pageSilent;
    }

    /// Opens a scanner by asking what it can.
    ///
    /// @param device as `scanimage -L` names it, such as `test:0` or `net:192.0.2.3:epson2:libusb:001:004`
    /// @throws DeviceException with `Unsupported` where SANE is not installed
    public static SaneScanner open(String device) throws DeviceException {
        return open("scanimage", device, PAGE_SILENT);
    }

    /// @param program that understands scanimage's words
    /// @param pageSilent how long a page may send nothing
    static SaneScanner open(String program, String device, Duration pageSilent) throws DeviceException {
        var asking = new SaneScanner(program, device, SaneOptions.of(""), pageSilent);
        SaneOptions options = SaneOptions.of(asking.ask("-A"));
        return new SaneScanner(program, device, options, pageSilent);
    }

    @Override
    public List<Source> sources() {
        return options.places();
    }

    /// SANE has no common word for it.
    @Override
    public Feeder feeder() {
        return Feeder.UNKNOWN;
    }

    /// Opens the scanner and closes it again; what it said holds for 15 s.
    @Override
    public void probe() throws DeviceException {
        if (!probed.isOver()) return;
        var _ = ask("-n");
        probed = Deadline.in(PROBE_HOLDS);
    }

    @Override
    public List<Page> scan(Request request, Wanted wanted) throws DeviceException {
        if (!sources().contains(request.source())) {
            throw fault(new Unsupported(request.source().name()));
        }
        int most = request.source() == Source.FLATBED ? 1 : request.maxPages();
        List<String> words = command();
        words.addAll(options.order(request));
        try (var batch = new SaneBatch(words, most, pageSilent)) {
            running = Optional.of(batch.process());
            List<Page> pages = pages(batch, most, wanted);
            if (pages.isEmpty() && wanted.isWanted()) throw fault(new NothingToScan());
            return pages;
        } finally {
            running = Optional.empty();
        }
    }

    @Override
    public void close() {
        running.ifPresent(Process::destroy);
    }

    private static List<Page> pages(SaneBatch batch, int most, Wanted wanted) throws DeviceException {
        List<Page> pages = new ArrayList<>();
        while (pages.size() < most) {
            byte[] jpeg = batch.page(pages.size() + 1, wanted);
            if (!wanted.isWanted()) return List.copyOf(pages);
            int status = batch.status();
            // The run may have found the stack empty while its last page was still being read here.
            boolean stackIsDone = status == SaneFault.OUT_OF_PAPER && pages.size() + jpeg.length > 0;
            if (status != SaneFault.END_OF_PAGE && !stackIsDone) throw fault(SaneFault.of(status, batch.said()));
            if (jpeg.length == 0) break;
            var frame = JpegFrame.of(jpeg);
            pages.add(new Page(jpeg, frame.width(), frame.height()));
        }
        return List.copyOf(pages);
    }

    private List<String> command() {
        return new ArrayList<>(List.of(program, "-d", device));
    }

    /// Runs scanimage for what it says, not for a page.
    private String ask(String word) throws DeviceException {
        List<String> words = command();
        words.add(word);
        var run = new ProcessBuilder(words).redirectErrorStream(true);
        run.environment().put("LC_ALL", "C");
        try {
            Process process = run.start();
            running = Optional.of(process);
            return answer(process);
        } catch (IOException e) {
            throw new DeviceException(new Unsupported("scanimage is not installed"), e);
        } finally {
            running = Optional.empty();
        }
    }

    private static String answer(Process process) throws IOException, DeviceException {
        try {
            var killer = Thread.ofVirtual().start(() -> endAfter(process));
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(QUICK.toMillis(), TimeUnit.MILLISECONDS);
            killer.interrupt();
            if (!ended || process.exitValue() > 128) throw fault(new NoAnswer(QUICK));
            if (process.exitValue() != SaneFault.GOOD) throw fault(notOpened(process.exitValue(), said));
            return said;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
    }

    private static void endAfter(Process process) {
        try {
            if (!process.waitFor(QUICK.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // it has ended
        }
    }

    /// With 1 scanimage also ends when there is no such device.
    private static DeviceFault notOpened(int status, String said) {
        String tail = said.substring(Math.max(0, said.length() - LAST));
        if (status == 1 && tail.contains("open of device")) return new NotConnected("SANE knows no such device");
        return SaneFault.of(status, tail);
    }

    private static DeviceException fault(DeviceFault fault) {
        return new DeviceException(fault);
    }
}

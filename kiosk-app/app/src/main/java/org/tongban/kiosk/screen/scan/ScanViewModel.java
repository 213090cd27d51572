// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.scan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceState;
import org.tongban.device.Supervisor;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.PageScanner.Feeder;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.Visit;
import org.tongban.page.PageFlaw;
import org.tongban.page.PagePicture;
import org.tongban.page.PageProcessing;

/// Scans one paper: all its pages at once, one more, or one of them again.
public final class ScanViewModel {
    /// Enough to read small print and stamps.
    private static final int DPI = 200;

    private static final int LOOK_AGAIN_MILLIS = 1000;

    /// What the scanner does.
    public sealed interface Work {
        record Idle() implements Work {}

        record Running() implements Work {}

        record Trouble(DeviceFault fault) implements Work {}
    }

    /// What of the person's papers lies there still.
    public enum Originals {
        NONE,
        /// The feeder says so.
        IN_FEEDER,
        /// Nothing tells whether it was taken, so the person is reminded.
        ON_GLASS
    }

    /// The page's state.
    ///
    /// @param source where the next page is to be laid
    /// @param isLive true where a camera sees what lies there
    /// @param pages JPEG files in order
    /// @param flaws what to look at on each of them
    /// @param left behind after the last scan
    /// @param chosen index of the page that may be scanned again
    public record Shown(
            DeviceState scanner,
            Source source,
            boolean isLive,
            Work work,
            List<byte[]> pages,
            List<Set<PageFlaw>> flaws,
            Originals left,
            Optional<Integer> chosen) {
        public Shown {
            pages = List.copyOf(pages);
            flaws = List.copyOf(flaws);
        }
    }

    private final Supervisor<PageScanner> scanner;
    private final UiThread ui;
    private final Visit visit;
    private final MaterialSpec material;
    private final Showing<Shown> showing;
    private Source source = Source.FEEDER;
    private Runnable stopWatching = () -> {};
    private boolean isOpen;
    private Originals left = Originals.NONE;
    private final IdentityHashMap<byte[], Set<PageFlaw>> flaws = new IdentityHashMap<>();
    private Optional<CompletableFuture<List<PagePicture>>> running = Optional.empty();
    private Optional<CompletableFuture<List<PagePicture>>> awaited = Optional.empty();
    private volatile Optional<PageScanner> camera = Optional.empty();

    public ScanViewModel(Supervisor<PageScanner> scanner, UiThread ui, Visit visit, MaterialSpec material) {
        this.scanner = scanner;
        this.ui = ui;
        this.visit = visit;
        this.material = material;
        this.showing = new Showing<>(shown(new Work.Idle(), Optional.empty()));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// What the camera sees now; any thread.
    Optional<byte[]> liveFrame() {
        return camera.flatMap(PageScanner::liveFrame);
    }

    public MaterialSpec material() {
        return material;
    }

    public boolean isComplete() {
        return visit.pages(material).size() >= material.pages();
    }

    public int pagesStillNeeded() {
        return Math.max(0, material.pages() - visit.pages(material).size());
    }

    public boolean isRunning() {
        return showing.now().work() instanceof Work.Running;
    }

    public void enter() {
        isOpen = true;
        stopWatching = scanner.onState(_ -> ui.show(this::scannerChanged));
        show(showing.now().work());
    }

    /// A scanner without a feeder is asked for, so that the page does not speak of one.
    private void learnSource() {
        var _ = scanner.submit((device, _) -> device).thenAccept(device -> ui.show(() -> learned(device)));
    }

    /// Away from its thread a device is asked for nothing but what a camera sees.
    private void learned(PageScanner device) {
        Optional<PageScanner> seeing = device.isCamera() ? Optional.of(device) : Optional.empty();
        boolean isNew = source(device) != source || !seeing.equals(camera);
        source = source(device);
        camera = seeing;
        if (isNew) {
            show(showing.now().work());
        }
        awaitLaid();
    }

    /// Under a camera a page is taken by itself as soon as it lies still. Nobody handed in what looks empty: that is
    /// the
    /// desk, and the key takes it all the same.
    private void awaitLaid() {
        if (!isOpen || camera.isEmpty() || awaited.isPresent() || isRunning() || isComplete()) {
            return;
        }
        CompletableFuture<List<PagePicture>> job = scanner.submit((device, wanted) -> device.awaitLaid(wanted)
                ? processed(device.scan(new Request(source(device), DPI, true, 1), wanted))
                : List.of());
        awaited = Optional.of(job);
        var _ = job.whenComplete((pages, failure) -> ui.show(() -> laid(job, pages, failure)));
    }

    private void laid(CompletableFuture<List<PagePicture>> job, List<PagePicture> pages, @Nullable Throwable failure) {
        if (awaited.filter(job::equals).isEmpty()) {
            return;
        }
        awaited = Optional.empty();
        if (failure != null) {
            show(new Work.Trouble(fault(failure)));
            return;
        }
        List<PagePicture> papers = pages.stream()
                .filter(page -> !page.flaws().contains(PageFlaw.BLANK))
                .toList();
        if (!papers.isEmpty()) {
            kept(papers, taken -> visit.addPages(material, taken));
        }
        awaitLaid();
    }

    private void awaitNoMore() {
        awaited.ifPresent(job -> job.cancel(true));
        awaited = Optional.empty();
    }

    /// Stops a scan that still runs; its pages are not kept.
    public void leave() {
        isOpen = false;
        left = Originals.NONE;
        stopWatching.run();
        awaitNoMore();
        running.ifPresent(job -> job.cancel(true));
        running = Optional.empty();
        flaws.clear();
        showing.show(shown(new Work.Idle(), Optional.empty()));
    }

    /// Scans the pages that are still missing, or one more when all are there.
    public void start() {
        scan(Math.max(1, pagesStillNeeded()), pages -> visit.addPages(material, pages));
    }

    public void choose(int page) {
        showing.show(shown(showing.now().work(), Optional.of(page)));
    }

    /// Scans the chosen page again; until the new one is there the old one stays.
    public void scanChosenAgain() {
        showing.now()
                .chosen()
                .ifPresent(index -> scan(1, pages -> visit.replacePage(material, index, pages.getFirst())));
    }

    private void scan(int atMost, Consumer<List<byte[]>> keep) {
        if (isRunning()) {
            return;
        }
        awaitNoMore();
        left = Originals.NONE;
        show(new Work.Running());
        CompletableFuture<List<PagePicture>> job = scanner.submit(
                (device, wanted) -> processed(device.scan(new Request(source(device), DPI, true, atMost), wanted)));
        running = Optional.of(job);
        var _ = job.whenComplete((pages, failure) -> ui.show(() -> finished(job, pages, failure, keep)));
    }

    /// On the scanner's thread: it has nothing else to do meanwhile.
    private static List<PagePicture> processed(List<Page> pages) {
        return pages.stream()
                .map(page -> PageProcessing.process(page.jpeg(), DPI))
                .toList();
    }

    private static Source source(PageScanner device) {
        return device.sources().contains(Source.FEEDER) ? Source.FEEDER : Source.FLATBED;
    }

    private void finished(
            CompletableFuture<List<PagePicture>> job,
            List<PagePicture> pages,
            @Nullable Throwable failure,
            Consumer<List<byte[]>> keep) {
        if (running.filter(job::equals).isEmpty()) {
            return;
        }
        running = Optional.empty();
        if (failure != null) {
            show(new Work.Trouble(fault(failure)));
        } else if (pages.isEmpty()) {
            show(new Work.Trouble(new DeviceFault.NothingToScan()));
        } else {
            kept(pages, keep);
        }
        awaitLaid();
    }

    private void kept(List<PagePicture> pages, Consumer<List<byte[]>> keep) {
        for (PagePicture page : pages) flaws.put(page.jpeg(), page.flaws());
        keep.accept(pages.stream().map(PagePicture::jpeg).toList());
        show(new Work.Idle());
        lookForOriginals();
    }

    /// Asked again while the feeder says that paper is left, so that the word goes when the paper does.
    private void lookForOriginals() {
        if (!isOpen || isRunning() || awaited.isPresent()) {
            return;
        }
        var _ = scanner.submit((device, _) -> originals(device)).thenAccept(found -> ui.show(() -> told(found)));
    }

    private void told(Originals found) {
        boolean isNew = left != found;
        left = found;
        if (isNew && !isRunning()) {
            show(showing.now().work());
        }
        if (found == Originals.IN_FEEDER && isOpen) {
            CompletableFuture.delayedExecutor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> ui.show(this::lookForOriginals));
        }
    }

    private static Originals originals(PageScanner device) throws DeviceException {
        if (source(device) == Source.FLATBED) {
            return Originals.ON_GLASS;
        }
        return device.feeder() == Feeder.LOADED ? Originals.IN_FEEDER : Originals.NONE;
    }

    private static DeviceFault fault(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case DeviceException device -> device.fault();
            case CancellationException _ -> new DeviceFault.NothingToScan();
            default -> new DeviceFault.Broken(cause.getClass().getSimpleName());
        };
    }

    private void scannerChanged() {
        show(showing.now().work());
        if (scanner.state().isOnline()) {
            learnSource();
        }
    }

    private void show(Work work) {
        showing.show(shown(work, Optional.empty()));
    }

    private Shown shown(Work work, Optional<Integer> chosen) {
        List<byte[]> pages = visit.pages(material);
        List<Set<PageFlaw>> seen =
                pages.stream().map(page -> flaws.getOrDefault(page, Set.of())).toList();
        return new Shown(scanner.state(), source, camera.isPresent(), work, pages, seen, left, chosen);
    }
}

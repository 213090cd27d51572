// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.PageScanner.Feeder;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.ScreenPictures;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.kiosk.ui.control.LivePicture;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.Promising;
import org.tongban.kiosk.visit.Visit;

/// A document camera on the scanning page: what it sees is shown, a page is taken by itself when it lies still, and the
/// view ends with the page.
@Tag("screen")
final class CameraOnTheScreenTest {
    private final Camera camera = new Camera();
    private final Visit visit = new Visit();
    private final AtomicReference<Page> shown = new AtomicReference<>();
    private Supervisor<PageScanner> scanner;
    private ScanView view;

    @BeforeEach
    void open() {
        visit.choose(Promising.item());
        scanner = Supervisor.start(new DeviceId("scanner"), () -> camera, Clock.systemUTC());
        view = view(Language.CHINESE);
        Toolkit.run(() -> {
            var frame = new Frame();
            var _ = new Scene(frame, 1080, 1920);
            view.open(page -> {
                shown.set(page);
                frame.show(page);
            });
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(view::close);
        scanner.close();
    }

    private ScanView view(Language language) {
        var ui = new FxUiThread();
        var model = new ScanViewModel(scanner, ui, visit, Promising.report());
        return new ScanView(model, new Wording(language), "第 4 步", ui, new ScanView.Ways(() -> {}, () -> {}));
    }

    @Test
    void thePageIsSeenAndTakenByItselfButNotTheEmptyDesk() {
        awaitLive();
        ScreenPictures.draw("scan-camera", ThemeKind.NORMAL, frame -> frame.show(shown.get()));
        camera.lay(sheet(0));
        waitFor(() -> camera.shots.get() == 1);
        waitFor(() -> Toolkit.on(() -> visit.pages(Promising.report()).isEmpty() && camera.waiting()));
        camera.lay(sheet(20));
        waitFor(() -> Toolkit.on(() -> visit.pages(Promising.report()).size() == 1));
        assertEquals(2, camera.shots.get());
        ScreenPictures.draw("scan-camera-taken", ThemeKind.NORMAL, frame -> frame.show(shown.get()));
    }

    @Test
    void nothingIsLookedAtOrWaitedForWhenThePageIsLeft() {
        awaitLive();
        Toolkit.run(view::close);
        waitFor(() -> !camera.waiting());
        int looks = camera.looks.get();
        assertFalse(happens(() -> camera.looks.get() > looks + 1), "frames are still taken");
        view = view(Language.ENGLISH);
        Toolkit.run(() -> view.open(shown::set));
        awaitLive();
        ScreenPictures.draw("scan-camera-en", ThemeKind.ELDER, frame -> frame.show(shown.get()));
    }

    @Test
    void paperThatIsLeftIsToldAndTheWordGoesWithIt() {
        Toolkit.run(view::close);
        camera.feeder = Feeder.LOADED;
        view = view(Language.CHINESE);
        Toolkit.run(() -> view.open(shown::set));
        waitFor(() -> Toolkit.on(() -> shown.get().body().work().orElseThrow().lookup("#live") == null));
        Toolkit.run(() -> pressPrimary());
        waitFor(() -> Toolkit.on(() -> isTold()));
        ScreenPictures.draw("scan-left", ThemeKind.NORMAL, frame -> frame.show(shown.get()));
        camera.feeder = Feeder.EMPTY;
        waitFor(() -> Toolkit.on(() -> !isTold()));
    }

    private void pressPrimary() {
        shown.get().actions().primary().orElseThrow().fire();
    }

    private boolean isTold() {
        return shown.get().body().work().orElseThrow().lookup("#originals") != null;
    }

    private void awaitLive() {
        waitFor(() -> Toolkit.on(() -> shown.get() != null
                && shown.get().body().work().orElseThrow().lookup("#live") instanceof LivePicture live
                && live.showsSomething()));
    }

    private static void waitFor(BooleanSupplier condition) {
        for (int i = 0; i < 60; i++) {
            if (happens(condition)) return;
        }
        assertTrue(condition.getAsBoolean(), "did not happen");
    }

    /// Within half a second.
    private static boolean happens(BooleanSupplier condition) {
        try {
            for (int i = 0; i < 25; i++) {
                if (condition.getAsBoolean()) return true;
                var _ = new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static byte[] sheet(int lines) {
        var sheet = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 827, 1169);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < lines; line++) pen.fillRect(90, 120 + line * 46, 640 - line * 7 % 200, 14);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Sees what the test lays down.
    private static final class Camera implements PageScanner {
        private final AtomicInteger shots = new AtomicInteger();
        private final AtomicInteger looks = new AtomicInteger();
        private final Semaphore laid = new Semaphore(0);
        private volatile boolean waits;
        /// Unknown for a camera.
        private volatile Feeder feeder = Feeder.UNKNOWN;

        private volatile byte[] sees = sheet(3);

        void lay(byte[] sheet) {
            sees = sheet;
            laid.release();
        }

        boolean waiting() {
            return waits;
        }

        @Override
        public boolean isCamera() {
            return feeder == Feeder.UNKNOWN;
        }

        @Override
        public Optional<byte[]> liveFrame() {
            looks.incrementAndGet();
            return Optional.of(sees.clone());
        }

        @Override
        public boolean awaitLaid(Supervisor.Wanted wanted) {
            waits = true;
            try {
                while (wanted.isWanted()) {
                    if (laid.tryAcquire(20, TimeUnit.MILLISECONDS)) return true;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                waits = false;
            }
            return false;
        }

        @Override
        public List<PageScanner.Page> scan(Request request, Supervisor.Wanted wanted) {
            shots.incrementAndGet();
            return List.of(new PageScanner.Page(sees, 827, 1169));
        }

        @Override
        public Feeder feeder() {
            return feeder;
        }

        @Override
        public List<Source> sources() {
            return List.of(isCamera() ? Source.FLATBED : Source.FEEDER);
        }

        @Override
        public void probe() {}

        @Override
        public void close() {}
    }
}

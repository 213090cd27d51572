// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.tongban.kiosk.ui.Flaws;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.Glass;
import org.tongban.kiosk.ui.Lockdown;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// Somebody who stands before the screen: presses what can be seen and pressed, and reads what stands there.
final class Visitor implements AutoCloseable {
    private static final int MOST_TABS = 40;

    private final int width;
    private final int height;
    private final Frame frame;
    private final Stage stage;
    private final Kiosk kiosk;
    private final Hall hall;
    private final List<CompletableFuture<Void>> drawing = new ArrayList<>();

    Visitor(Hall hall) {
        this(hall, 1080, 1920, Glass.reference());
    }

    /// Before a pane of another shape or size.
    Visitor(Hall hall, int width, int height, Glass glass) {
        this.width = width;
        this.height = height;
        this.hall = hall;
        frame = Toolkit.on(Frame::new);
        stage = Toolkit.on(() -> {
            frame.reduceMotion();
            frame.hang(glass);
            Stage made = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(frame, width, height);
            Lockdown.guard(made);
            Lockdown.guard(scene, frame);
            made.setX(0);
            made.setY(0);
            made.setScene(scene);
            made.show();
            return made;
        });
        kiosk = Toolkit.on(() -> {
            Kiosk made = new Kiosk(hall.services, frame);
            made.start();
            return made;
        });
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            kiosk.close();
            stage.close();
        });
        drawing.forEach(CompletableFuture::join);
    }

    Window window() {
        return stage;
    }

    /// Presses the middle of a node that is visible, enabled and not covered.
    void press(String id) {
        waitFor(() -> ready(id), "cannot press " + id);
        Toolkit.run(() -> ((ButtonBase) seen(id).orElseThrow()).fire());
    }

    /// Puts a finger anywhere on the glass.
    void pressAt(double x, double y) {
        Toolkit.run(() -> Finger.touch(frame, MouseEvent.MOUSE_PRESSED, x, y));
    }

    /// As the hall's staff know it.
    void knock() {
        for (double x : new double[] {20, width - 20, 20, width - 20, 20}) {
            pressAt(x, 20);
        }
    }

    void waitForPrints(int slips) {
        waitFor(() -> hall.bench.printer.slips.size() == slips, "nothing was printed");
    }

    /// Waits until a page is left.
    void waitToLeave(String page) {
        waitFor(() -> seen("page-" + page).isEmpty(), "never left " + page);
    }

    void pressAll(String... ids) {
        List.of(ids).forEach(this::press);
    }

    /// By the page 显示与语言, and back to where one was.
    void chooseLargeType() {
        pressAll("bar-large", "size-large", "primary");
    }

    /// Can be pressed now.
    boolean canPress(String id) {
        return Toolkit.on(() -> ready(id));
    }

    boolean canSee(String id) {
        return Toolkit.on(() -> seen(id).isPresent());
    }

    void waitToSee(String id) {
        waitFor(() -> seen(id).isPresent(), "never saw " + id);
    }

    void waitForPage(String id) {
        waitToSee("page-" + id);
    }

    void waitForWords(String words) {
        waitFor(() -> words().contains(words), "never read " + words);
    }

    /// Puts words into the clipboard, as a program could.
    void copy(String words) {
        Toolkit.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    String copied() {
        return Toolkit.on(() -> Clipboard.getSystemClipboard().hasString()
                ? Clipboard.getSystemClipboard().getString()
                : "");
    }

    String textOf(String id) {
        waitToSee(id);
        return Toolkit.on(() -> ((Labeled) seen(id).orElseThrow()).getText());
    }

    String textOfBanner(String id) {
        waitToSee(id);
        return Toolkit.on(() -> {
            return Read.words(seen(id).orElseThrow()).replace("\n", "");
        });
    }

    /// Size, colours, place and language are those that everybody begins with.
    boolean isAsForEverybody() {
        return Toolkit.on(() -> frame.theme() == ThemeKind.NORMAL && !frame.isLow())
                && readWords().contains("您要办什么事");
    }

    void waitForNoWords(String words) {
        waitFor(() -> !words().contains(words), "still read " + words);
    }

    String words() {
        return Read.words(frame);
    }

    String readWords() {
        return Toolkit.on(this::words);
    }

    void type(String digits) {
        // Every second key is struck on the other hand's pace: the pad drops a bounce of the same key.
        for (int at = 0; at < digits.length(); at++) {
            press("pad-" + digits.charAt(at));
            pause();
        }
    }

    /// Types on the keyboard.
    void write(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            press("key-" + Character.toUpperCase(letters.charAt(at)));
            pause();
        }
    }

    /// Without a window manager the keys go to the window under the pointer.
    void pointInside() {
        Toolkit.run(() -> new Robot().mouseMove(stage.getX() + width / 2.0, stage.getY() + height - 4.0));
    }

    /// Clicks a real pointer.
    void clickAt(double x, double y, MouseButton button) {
        Toolkit.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(stage.getX() + x, stage.getY() + y);
            robot.mousePress(button);
            robot.mouseRelease(button);
        });
        pause();
    }

    /// Strikes a key of a real keyboard.
    void strike(KeyCode... keys) {
        Toolkit.run(() -> {
            Robot robot = new Robot();
            Stream.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
        pause();
    }

    /// Moves the ring with Tab until it stands there.
    void tabTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS && !hasRing(id); tabs++) {
            strike(KeyCode.TAB);
        }
        assertTrue(hasRing(id), () -> "the ring never came to " + id + " but stands on " + ringAt());
    }

    private boolean hasRing(String id) {
        return id.equals(ringAt());
    }

    private String ringAt() {
        return Toolkit.on(() -> {
            Node owner = frame.getScene().getFocusOwner();
            return owner == null || !owner.isFocusVisible() ? "" : String.valueOf(owner.getId());
        });
    }

    /// Until the screen has taken what was struck; as long as a hand takes from key to key.
    void pause() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        long begin = System.nanoTime();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (System.nanoTime() - begin > 140_000_000L) {
                    stop();
                    over.complete(true);
                }
            }
        };
        Toolkit.run(timer::start);
        over.join();
    }

    /// Draws a line with the finger.
    void sign() {
        waitToSee("sign-pad");
        Toolkit.run(() -> {
            Node pad = seen("sign-pad").orElseThrow();
            Finger.touch(pad, MouseEvent.MOUSE_PRESSED, 120, 200);
            for (int step = 1; step <= 20; step++) {
                Finger.touch(pad, MouseEvent.MOUSE_DRAGGED, 120 + step * 30, 200 + (step % 5) * 20);
            }
            Finger.touch(pad, MouseEvent.MOUSE_RELEASED, 740, 200);
        });
    }

    /// What one would stumble over on the page as it stands.
    List<String> flaws() {
        return Toolkit.on(() -> {
            settle();
            return Flaws.of(frame);
        });
    }

    /// What is being read aloud comes to its end.
    void letFinish() {
        hall.voice.finish();
    }

    /// Keeps what is on the screen for a person to look at.
    void picture(String name) {
        WritableImage image = Toolkit.on(() -> {
            settle();
            return frame.getScene().snapshot(new WritableImage(width, height));
        });
        drawing.add(CompletableFuture.runAsync(() -> write(image, name)));
    }

    /// As it stands after the pulses that one sees: what is measured in the first is placed in the next.
    private void settle() {
        for (int pulse = 0; pulse < 3; pulse++) {
            frame.applyCss();
            frame.layout();
        }
    }

    /// Files are written while the visit goes on.
    private void write(WritableImage image, String name) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private boolean ready(String id) {
        return seen(id).filter(node -> !node.isDisabled() && !isCovered(node)).isPresent();
    }

    private boolean isCovered(Node node) {
        Node veil = frame.lookup(".veil");
        if (veil == null || !veil.isVisible()) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(veil)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Node> seen(String id) {
        return frame.lookupAll("#" + id).stream().filter(Visitor::isShown).findFirst();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Looks once a frame, for at most half a minute.
    void waitFor(BooleanSupplier condition, String otherwise) {
        CompletableFuture<Boolean> met = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    met.complete(true);
                }
            }
        };
        Toolkit.run(timer::start);
        try {
            assertTrue(met.get(30, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            Toolkit.run(timer::stop);
            picture("failed-" + otherwise.replaceAll("[^a-zA-Z0-9-]", "_"));
            fail(otherwise + "; the screen says:\n" + readWords());
        } catch (InterruptedException | ExecutionException broken) {
            fail(broken);
        }
    }
}

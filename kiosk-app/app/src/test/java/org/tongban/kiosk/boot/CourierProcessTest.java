// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.cli.Tongbanctl;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.safe.Safe;

/// Couriers as processes of their own on one safe. This process plays the kiosk, which never delivers here.
@Timeout(180)
class CourierProcessTest {
    @TempDir
    Path folder;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final List<Process> children = new ArrayList<>();
    private final BlockingQueue<SavedCase> heard = new LinkedBlockingQueue<>();
    private Path settingsFile = Path.of("");
    private Settings settings;
    private Safe safe;

    @BeforeEach
    void open() throws Exception {
        settingsFile = folder.resolve("kiosk.properties");
        Files.writeString(
                settingsFile, """
                data=%s
                terminal.id=T-001
                terminal.number=310217
                service.owner=示例区政务服务中心
                service.phone=0000-0012347
                reader=tcp:127.0.0.1:1
                printer=tcp:127.0.0.1:1
                scanner=http://127.0.0.1:1/eSCL
                platform.base-url=%s
                platform.files-url=%s
                """.formatted(folder.resolve("data"), platform.uri("/v1"), platform.uri("/files/")));
        settings = Settings.read(settingsFile);
        safe = Stores.safe(settings, "590102-ZWZX-01", Clock.systemUTC());
        safe.cases().onDelivery(heard::add);
        safe.outbox().lookAround();
    }

    @AfterEach
    void close() {
        children.forEach(Process::destroyForcibly);
        safe.close();
        platform.close();
    }

    private CaseId submit() throws InterruptedException {
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        safe.cases().submit(Samples.submission(id));
        assertEquals(id, heard.take().caseId());
        return id;
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--settings",
                settingsFile.toString()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors-" + children.size()).toFile())
                .start();
        children.add(child);
        return child;
    }

    /// Looks at the safe until its listeners hear of a delivery, as the kiosk does.
    private SavedCase delivered() throws InterruptedException {
        while (true) {
            safe.outbox().lookAround();
            SavedCase changed = heard.poll(200, TimeUnit.MILLISECONDS);
            if (changed != null) {
                return changed;
            }
        }
    }

    @Test
    void theCourierDeliversWithoutAScreenAndTheKioskHearsOfIt() throws Exception {
        CaseId first = submit();
        Process courier = start(CourierMain.class);
        assertEquals(first, delivered().caseId());
        CaseId second = submit();
        SavedCase changed = delivered();
        assertEquals(second, changed.caseId());
        assertEquals(Delivery.DELIVERED, changed.delivery());
        courier.destroy();
        assertTrue(courier.waitFor(60, TimeUnit.SECONDS));
        assertTrue(safe.lease().hold(), "it gave the lease back at its end");
    }

    @Test
    void aSecondCourierWaitsAndTakesOverWhenTheFirstIsKilled() throws Exception {
        CaseId id = submit();
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        platform.next("manifest", exchange -> {
            reached.countDown();
            hold(goOn);
        });
        Process first = start(CourierMain.class);
        assertTrue(reached.await(120, TimeUnit.SECONDS));
        Process second = start(Tongbanctl.class, "sync", "--once");
        try (var out = second.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("另一个投递进程正在工作（pid " + first.pid() + "），等待它结束……", out.readLine());
            assertEquals(1, Collections.frequency(platform.log(), "manifest"), "the second one has sent nothing yet");
            first.destroyForcibly();
            assertEquals("处理 1 件，仍在等待 0 件", out.readLine());
        }
        assertEquals(0, second.waitFor());
        assertEquals(id, delivered().caseId());
        assertEquals(1, Collections.frequency(platform.log(), "commit"));
        goOn.countDown();
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

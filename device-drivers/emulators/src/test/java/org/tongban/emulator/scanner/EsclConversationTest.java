// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.emulator.paper.PaperFont;
import org.tongban.emulator.wire.Control;

final class EsclConversationTest {

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
                xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
              <pwg:Version>2.0</pwg:Version>
              <pwg:ScanRegions><pwg:ScanRegion>
                <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
                <pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset>
                <pwg:Width>2480</pwg:Width><pwg:Height>3508</pwg:Height>
              </pwg:ScanRegion></pwg:ScanRegions>
              <pwg:InputSource>SOURCE</pwg:InputSource>
              <scan:ColorMode>RGB24</scan:ColorMode>
              <scan:XResolution>200</scan:XResolution><scan:YResolution>200</scan:YResolution>
            </scan:ScanSettings>
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ScannerEmulator emulator;
    private Control person;

    @BeforeEach
    void start() throws IOException {
        start(ScannerUnit.Lamp.ALWAYS_WARM);
    }

    private void start(ScannerUnit.Lamp lamp) throws IOException {
        var font = PaperFont.load();
        var unit = new ScannerUnit(InstantSource.system(), lamp, new SamplePage(1, font));
        emulator = new ScannerEmulator(unit, font);
        person = Control.at(emulator.control().address());
    }

    @AfterEach
    void stop() throws IOException {
        emulator.close();
    }

    @Test
    void givesThePagesOfTheFeederAndThenNoMore() throws Exception {
        assertTrue(status().contains("<scan:AdfState>ScannerAdfEmpty<"));
        assertEquals("OK state=Idle feeder=ScannerAdfLoaded loaded=2", person.ask("load 2"));
        assertTrue(status().contains("<scan:AdfState>ScannerAdfLoaded<"));
        var job = begin("Feeder");
        var first = picture(next(job));
        var second = picture(next(job));

        assertEquals("1653x2339", first.getWidth() + "x" + first.getHeight());
        assertFalse(same(first, second));
        assertEquals(404, next(job).statusCode());
        assertTrue(status().contains("<pwg:State>Idle<"));
    }

    @Test
    void refusesAnEmptyFeederAndASecondJob() throws Exception {
        assertEquals(409, post("Feeder").statusCode());
        person.ask("load 1");
        var job = begin("Feeder");
        assertEquals(503, post("Platen").statusCode());
        assertEquals(200, call("DELETE", URI.create(job)).statusCode());
        assertEquals(404, next(job).statusCode());
        assertEquals(201, post("Platen").statusCode());
    }

    @Test
    void scansOnePageFromTheGlass() throws Exception {
        var job = begin("Platen");

        assertEquals(200, next(job).statusCode());
        assertEquals(404, next(job).statusCode());
    }

    @Test
    void saysWhatItCan() throws Exception {
        var answer = call("GET", URI.create(emulator.wire() + "/ScannerCapabilities"));
        var xml = new String(answer.body(), StandardCharsets.UTF_8);

        assertEquals(200, answer.statusCode());
        assertTrue(xml.contains("<scan:AdfSimplexInputCaps>") && xml.contains("<scan:PlatenInputCaps>"));
    }

    @Test
    void jamsInTheMiddleOfAJobAndGoesOnWhenCleared() throws Exception {
        person.ask("load 2");
        var job = begin("Feeder");
        assertEquals(200, next(job).statusCode());
        assertEquals("OK", person.ask("jam"));
        assertEquals(503, next(job).statusCode());
        assertTrue(status().contains("<scan:AdfState>ScannerAdfJam<"));
        person.ask("clear");
        assertEquals(200, next(job).statusCode());
        assertEquals(404, next(job).statusCode());
    }

    @Test
    void letsTheLampWarmUp() throws Exception {
        stop();
        start(ScannerUnit.Lamp.WARMS_UP);
        try (var other = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(emulator.wire() + "/ScanJobs"))
                    .POST(HttpRequest.BodyPublishers.ofString(SETTINGS.replace("SOURCE", "Platen")))
                    .build();
            var job = other.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            var page = HttpRequest.newBuilder(URI.create(job + "/NextDocument")).build();
            assertEquals(
                    503,
                    other.send(page, HttpResponse.BodyHandlers.discarding()).statusCode());
            assertEquals(
                    200,
                    other.send(page, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void scansAPictureFile(@TempDir Path folder) throws Exception {
        var red = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
        var graphics = red.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 210, 297);
        graphics.dispose();
        var file = folder.resolve("red.png").toFile();
        assertTrue(ImageIO.write(red, "png", file));
        assertTrue(person.ask("load-file " + file).startsWith("OK"));
        var middle = new Color(picture(next(begin("Feeder"))).getRGB(800, 1000));

        assertTrue(middle.getRed() > 200 && middle.getBlue() < 60);
    }

    @Test
    void comesBackUnderTheSamePort() throws Exception {
        assertEquals("OK", person.ask("gone"));
        assertThrows(ConnectException.class, this::status);
        assertEquals("OK", person.ask("back"));
        assertTrue(status().contains("Idle"));
    }

    @Test
    void refusesSettingsThatAreNone() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(emulator.wire() + "/ScanJobs"))
                .POST(HttpRequest.BodyPublishers.ofString("scan, please"))
                .build();

        assertEquals(
                400, http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        assertEquals(400, post("Ceiling").statusCode());
        assertEquals("ERR load 1–50", person.ask("load many"));
    }

    private String begin(String source) throws Exception {
        var answer = post(source);
        assertEquals(201, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<byte[]> post(String source) throws Exception {
        var body = HttpRequest.BodyPublishers.ofString(SETTINGS.replace("SOURCE", source));
        var request = HttpRequest.newBuilder(URI.create(emulator.wire() + "/ScanJobs"))
                .POST(body)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> next(String job) throws Exception {
        return call("GET", URI.create(job + "/NextDocument"));
    }

    private String status() throws Exception {
        return new String(
                call("GET", URI.create(emulator.wire() + "/ScannerStatus")).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> call(String method, URI address) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static BufferedImage picture(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(200, answer.statusCode());
        assertEquals("image/jpeg", answer.headers().firstValue("Content-Type").orElseThrow());
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        for (int x = 500; x < 1200; x++) {
            for (int y = 180; y < 320; y++) {
                if (Math.abs((a.getRGB(x, y) & 0xFF) - (b.getRGB(x, y) & 0xFF)) > 100) {
                    return false;
                }
            }
        }
        return true;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// An eSCL scanner of another make: `java StrangeScanner.java glass|feeder`. Its services are below `/services/scan`, it
/// has one source only, paper of US Letter, grey, 150 or 300 dpi; a job that asks for anything else is refused with
/// 400. It warms up (503) before the first job, and its `Location` is relative (glass) or absolute (feeder).
///
/// Says `READY http://127.0.0.1:PORT/services/scan` and ends with its standard input.
static final String ROOT = "/services/scan";

static final class Scanner {
    private final boolean glass;
    private int warmUps = 2;
    private int jobs;
    private int pagesLeft;
    private boolean waits;
    private int dpi;
    private int number;

    Scanner(boolean glass) {
        this.glass = glass;
    }

    synchronized void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " " + path.replaceFirst("^" + ROOT, "");
        System.err.println(call);
        if (call.equals("GET /ScannerCapabilities")) {
            xml(exchange, capabilities());
        } else if (call.equals("GET /ScannerStatus")) {
            xml(exchange, status());
        } else if (call.equals("POST /ScanJobs")) {
            order(exchange, body);
        } else if (call.startsWith("GET /ScanJobs/j") && call.endsWith("/NextDocument")) {
            next(exchange);
        } else if (call.startsWith("DELETE /ScanJobs/j")) {
            pagesLeft = 0;
            answer(exchange, 200, "text/plain", new byte[0]);
        } else {
            answer(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private void order(HttpExchange exchange, String body) throws IOException {
        boolean source = body.contains(glass ? ">Platen<" : ">Feeder<");
        dpi = number(body, "XResolution");
        boolean size = number(body, "Width") <= 2550 && number(body, "Height") <= 3300;
        boolean rest = body.contains(">Grayscale8<") && (dpi == 150 || dpi == 300) && body.contains(">image/jpeg<");
        if (warmUps-- > 0) {
            answer(exchange, 503, "text/plain", new byte[0]);
        } else if (!source || !size || !rest) {
            System.err.println("refused: " + body);
            answer(exchange, 400, "text/plain", new byte[0]);
        } else {
            jobs++;
            pagesLeft = glass ? 1 : 2;
            waits = true;
            String job = "ScanJobs/j" + jobs;
            String host = "http://" + exchange.getRequestHeaders().getFirst("Host") + ROOT + "/";
            exchange.getResponseHeaders().add("Location", glass ? job : host + job);
            answer(exchange, 201, "text/plain", new byte[0]);
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        if (waits) {
            waits = false;
            answer(exchange, 503, "text/plain", new byte[0]);
        } else if (pagesLeft == 0) {
            answer(exchange, 404, "text/plain", new byte[0]);
        } else {
            pagesLeft--;
            answer(exchange, 200, "image/jpeg", page());
        }
    }

    private byte[] page() throws IOException {
        var picture = new BufferedImage(dpi * 17 / 2, dpi * 11, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.DARK_GRAY);
        number++;
        for (int line = 0; line < 20; line++) {
            pen.fillRect(dpi / 2, dpi / 2 + line * dpi / 3, dpi * (3 + (line * number) % 5), dpi / 12);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private String capabilities() {
        String caps = """
                <scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
                <scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3300</scan:MaxHeight>
                <scan:SettingProfiles><scan:SettingProfile>
                <scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode></scan:ColorModes>
                <scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>
                <scan:SupportedResolutions><scan:DiscreteResolutions>
                <scan:DiscreteResolution><scan:XResolution>150</scan:XResolution><scan:YResolution>150</scan:YResolution>
                </scan:DiscreteResolution>
                <scan:DiscreteResolution><scan:XResolution>300</scan:XResolution><scan:YResolution>300</scan:YResolution>
                </scan:DiscreteResolution></scan:DiscreteResolutions></scan:SupportedResolutions>
                </scan:SettingProfile></scan:SettingProfiles>
                """;
        String source = glass
                ? "<scan:Platen><scan:PlatenInputCaps>" + caps + "</scan:PlatenInputCaps></scan:Platen>"
                : "<scan:Adf><scan:AdfSimplexInputCaps>" + caps + "</scan:AdfSimplexInputCaps></scan:Adf>";
        return document("ScannerCapabilities", "<pwg:Version>2.63</pwg:Version>" + source);
    }

    private String status() {
        String feeder = glass ? "" : "<scan:AdfState>ScannerAdfLoaded</scan:AdfState>";
        return document("ScannerStatus", "<pwg:Version>2.63</pwg:Version><pwg:State>Idle</pwg:State>" + feeder);
    }

    private static String document(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scan:" + name
                + " xmlns:scan=\"http://schemas.hp.com/imaging/escl/2011/05/03\""
                + " xmlns:pwg=\"http://www.pwg.org/schemas/2010/12/sm\">" + content + "</scan:" + name + ">";
    }

    private static int number(String body, String element) {
        Matcher found = Pattern.compile(":" + element + ">([0-9]+)<").matcher(body);
        return found.find() ? Integer.parseInt(found.group(1)) : Integer.MAX_VALUE;
    }

    private static void xml(HttpExchange exchange, String text) throws IOException {
        answer(exchange, 200, "text/xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        // Pages come in chunks, of unknown length.
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : type.equals("image/jpeg") ? 0 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}

void main(String[] arguments) throws IOException {
    var scanner = new Scanner(arguments[0].equals("glass"));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", scanner::serve);
    server.start();
    System.out.println("READY http://127.0.0.1:" + server.getAddress().getPort() + ROOT);
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
}

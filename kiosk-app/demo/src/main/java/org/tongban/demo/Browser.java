// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Chromium as a kiosk of its own: with a page that looks like our home page, from a local file, in the same letters.
/// Only
/// to compare with; nothing of the kiosk needs it.
final class Browser {
    private static final String FONT = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private final Path page;
    private final Path profile;
    private final String program;

    private Browser(String program, Path page, Path profile) {
        this.program = program;
        this.page = page;
        this.profile = profile;
    }

    /// @param image of the kiosk, for its letters
    static Optional<Browser> prepared(Path image, Path work) throws IOException {
        Optional<String> program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createDirectories(work.resolve("browser"));
        for (String weight : List.of("Regular", "Bold")) {
            font(image, weight, folder.resolve(weight + ".ttf"));
        }
        Path page = Files.writeString(folder.resolve("home.html"), html());
        return Optional.of(new Browser(program.get(), page, folder.resolve("profile")));
    }

    private static void font(Path image, String weight, Path to) throws IOException {
        try (Stream<Path> jars = Files.list(image.resolve("lib"))) {
            Path jar = jars.filter(file -> file.toString().contains("noto-sans-sc"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(jar.toFile());
                    InputStream in = zip.getInputStream(zip.getEntry(FONT + weight + ".ttf"))) {
                Files.copy(in, to);
            }
        }
    }

    private static String html() {
        StringBuilder rows = new StringBuilder();
        for (String item : List.of("高龄津贴申领", "居住证申领（首次申领）", "社会保障卡换领、补领", "城乡居民基本医疗保险参保登记")) {
            rows.append("<li><b>").append(item).append("</b><span>示例区民政局　本机可办</span></li>");
        }
        return """
                <!doctype html><meta charset="utf-8"><style>
                @font-face{font-family:N;src:url(Regular.ttf)}@font-face{font-family:N;font-weight:bold;src:url(Bold.ttf)}
                body{margin:0;background:#F4F6F8;color:#15202E;font:26px N}header{height:116px;background:#fff;padding:0 60px}
                h1{margin:150px 60px 20px;font-size:60px}.hero{margin:20px 60px;height:216px;border-radius:24px;background:#15508F;
                color:#fff;font:bold 50px N;padding:20px 40px;box-sizing:border-box}input,li{display:block;margin:20px 60px;height:96px;
                background:#fff;border:2px solid #758396;border-radius:16px;font:29px N;padding:10px 20px;box-sizing:border-box}
                input{width:960px}ul{padding:0}footer{position:fixed;bottom:0;width:100%%;height:144px;background:#fff}
                footer button{width:118px;height:116px;margin:14px 4px;border:0;background:#fff;font:22px N}
                </style><header>示例市政务服务中心　一楼大厅 3 号机</header><h1>您要办什么事？</h1>
                <div class="hero">刷身份证开始<br><small>先读身份证，再选要办的事</small></div><input placeholder="用您自己的话找">
                <ul>%s</ul><footer><button>求助</button><button>去窗口</button><button>大字</button><button>低位</button></footer>
                """.formatted(rows);
    }

    Process start(String display) throws IOException {
        var builder = new ProcessBuilder(
                program,
                "--kiosk",
                "--no-sandbox",
                "--no-first-run",
                "--disable-features=Translate",
                "--window-position=0,0",
                "--window-size=1080,1920",
                "--user-data-dir=" + profile,
                page.toUri().toString());
        builder.environment().put("DISPLAY", display);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return Ties.tied(builder.start());
    }

    /// The files that a start reads, to be taken out of the kernel's cache.
    List<Path> files() {
        return List.of(
                Path.of("/usr/lib/chromium"), page.resolveSibling("Regular.ttf"), page.resolveSibling("Bold.ttf"));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tongban.device.smartcard.PcscProvider;
import org.tongban.device.transport.SerialPorts;
import org.tongban.kiosk.boot.SelfCheck.Part;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Finder;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.ui.handwriting.Handwriting;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.pinyin.Pinyin;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Templates;

/// The parts of the program that a terminal needs, each with a use of it that fails when the part is broken.
final class SelfCheckParts {
    private static final String REINSTALL = "the program is damaged: install it again";
    private static final int OLDEST_JAVA = 25;

    private SelfCheckParts() {}

    /// The screen comes first, so that the other parts do not slow down its start.
    static List<Part> all(Path folder) {
        return List.of(
                new Part(
                        "java",
                        "install Java " + OLDEST_JAVA + " or start with the program's own",
                        SelfCheckParts::java),
                new Part(
                        "screen",
                        "start it where DISPLAY names an X server, with GTK 3 installed",
                        () -> screen(folder)),
                new Part("catalogue", REINSTALL, SelfCheckParts::catalogue),
                new Part("papers", REINSTALL, SelfCheckParts::papers),
                new Part("writing", REINSTALL, SelfCheckParts::writing),
                new Part("safe", "see that the temporary folder can be written", () -> safe(folder)),
                new Part("serial", REINSTALL, () -> SerialPorts.found().size() + " serial ports"),
                new Part("smartcard", "install libpcsclite1 (Debian) or pcsc-lite (rpm)", SelfCheckParts::smartcard));
    }

    private static String java() {
        int version = Runtime.version().feature();
        require(version >= OLDEST_JAVA, "Java " + version);
        return "Java " + Runtime.version();
    }

    private static String screen(Path folder) throws Exception {
        require(System.getenv("DISPLAY") != null, "there is no display");
        return new SelfCheckScreen(settings(folder), Clock.systemUTC()).words();
    }

    /// A terminal whose devices and platform are nowhere.
    private static Settings settings(Path folder) throws IOException, SettingsException {
        Path file = folder.resolve("self-check.properties");
        String text = """
                demonstration=true
                terminal.id=self-check
                terminal.number=000000
                reader=tcp:127.0.0.1:9
                printer=tcp:127.0.0.1:9
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/v1
                """;
        String data = folder.resolve("terminal").toString().replace("\\", "\\\\");
        Files.writeString(file, text + "data=" + data + "\n", StandardCharsets.UTF_8);
        return Settings.read(file);
    }

    private static String catalogue() {
        Catalog catalog = Catalogs.packaged();
        int found = new Finder(catalog).find("laonian").size();
        require(found > 0, "nothing is found by pinyin");
        return catalog.items().size() + " items, version " + catalog.version();
    }

    private static String papers() {
        Templates templates = Templates.shipped();
        require(templates.faults().isEmpty(), "templates: " + templates.faults());
        Template form = templates.of(Paper.APPLICATION_FORM, Print.NORMAL.language());
        var papers = new TongbanPapers(Clock.systemUTC(), templates);
        byte[] pdf = papers.pdf(Paper.APPLICATION_FORM, SampleFields.of(form), Print.NORMAL.sample());
        require(!papers.text(pdf).isBlank(), "the form has no text");
        return Paper.values().length + " papers, a form of " + pdf.length + " bytes";
    }

    private static String writing() {
        var words = Pinyin.load().candidates("shenqing", Leaning.PLAIN);
        require(words.stream().anyMatch(word -> word.text().equals("申请")), "the dictionary does not know 申请");
        Handwriting.load();
        return "dictionary and handwriting are read";
    }

    private static String safe(Path folder) throws SettingsException, IOException {
        byte[] content = "示例".getBytes(StandardCharsets.UTF_8);
        Path data = folder.resolve("safe");
        try (Safe safe = Stores.safe(settings(folder).at(data), "self-check", Clock.systemUTC())) {
            CaseId nobody = CaseId.fresh();
            safe.vault().put(nobody, "self-check", content);
            require(
                    Arrays.equals(safe.vault().get(nobody, "self-check"), content),
                    "a page was not read back as written");
            safe.journal().record("SELF_CHECK", "", Map.of());
            require(safe.integrity().equals("ok"), "the database is not sound: " + safe.integrity());
        }
        return "sealed, written and read back";
    }

    private static String smartcard() {
        require(PcscProvider.isLibraryThere(), "the library libpcsclite.so.1 is not installed");
        return "the PC/SC library is there";
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException(otherwise);
        }
    }
}

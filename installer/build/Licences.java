// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

private static final Pattern TEXT = Pattern.compile("(META-INF/)?(.*/)?(LICEN[CS]E|NOTICE|OFL|COPYING|ARPHICPL)[^/]*(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);
private static final Pattern NAME = Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>", Pattern.DOTALL);
private static final Pattern BUNDLE = Pattern.compile("Bundle-License:\\s*(.*)");

/// `java Licences.java LIB TARGET`: writes TARGET/THIRD-PARTY.txt, a line a jar with its licence as its own pom or
/// manifest names it, and each jar's own licence texts beside it. A jar that names none is said to name none.
void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    List<String> lines = new ArrayList<>();
    try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
        for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
            try (var content = new JarFile(jar.toFile())) {
                lines.add("%-48s %s".formatted(jar.getFileName(), licence(jar, content)));
                texts(content, target.resolve(jar.getFileName().toString().replaceAll("\\.jar$", "")));
            }
        }
    }
    lines.add("%-48s %s".formatted("runtime/ (JDK)", "GPL-2.0 with Classpath Exception; see runtime/legal"));
    Files.write(target.resolve("THIRD-PARTY.txt"), lines);
}

String licence(Path jar, JarFile content) throws IOException {
    if (jar.getFileName().toString().startsWith("tongban-")) {
        return "Apache-2.0 (ours); data inside: see ADR 31 and 32";
    }
    if (jar.getFileName().toString().startsWith("javafx-")) {
        return "GPL-2.0 with Classpath Exception";
    }
    for (ZipEntry pom : entries(content, "META-INF/maven/.*/pom\\.xml")) {
        Optional<String> named = first(NAME, read(content, pom));
        if (named.isPresent()) {
            return named.get();
        }
    }
    ZipEntry manifest = content.getEntry("META-INF/MANIFEST.MF");
    return Optional.ofNullable(manifest == null ? null : read(content, manifest))
            .flatMap(text -> first(BUNDLE, text.replace("\r\n", "\n").replace("\n ", "")))
            .orElse("names none in its jar; see its licence text here or its project");
}

void texts(JarFile content, Path folder) throws IOException {
    for (ZipEntry entry : entries(content, TEXT.pattern())) {
        Files.createDirectories(folder);
        Files.write(folder.resolve(entry.getName().replace('/', '_')), content.getInputStream(entry).readAllBytes());
    }
}

List<? extends ZipEntry> entries(JarFile content, String pattern) {
    Pattern wanted = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return content.stream()
            .filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".class"))
            .filter(entry -> wanted.matcher(entry.getName()).matches())
            .toList();
}

String read(JarFile content, ZipEntry entry) throws IOException {
    return new String(content.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
}

Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
}

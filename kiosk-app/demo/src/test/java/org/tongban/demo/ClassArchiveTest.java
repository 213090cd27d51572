// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launchers and the class archive of a small image: an archive that was made from other jars, or elsewhere, must
/// never be used.
@DisabledOnOs(OS.WINDOWS)
class ClassArchiveTest {
    private static final Path BIN = Path.of("..", "..", "installer", "common", "bin");
    private static final String FROM_ARCHIVE = "source: shared objects file";
    private static final String SAID_SO = "shared archive file";

    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        image = folder.resolve("image");
        for (String part : List.of("bin", "lib", "archive")) {
            Files.createDirectories(image.resolve(part));
        }
        for (String program : List.of("tongban-java", "tongban-archive")) {
            Files.copy(BIN.resolve(program), image.resolve("bin").resolve(program), StandardCopyOption.COPY_ATTRIBUTES);
        }
        jar("first");
        Path list = image.resolve("archive").resolve("classes.lst");
        assertTrue(
                run("tongban-java", "-XX:DumpLoadedClassList=" + list, "Hello").contains("says first"));
        run("tongban-archive");
    }

    @Test
    void aSwappedJarIsReadAnew() throws Exception {
        assertUsed(hello(), "first");
        FileTime then = Files.getLastModifiedTime(image.resolve("lib/hello.jar"));
        jar("other words than before");
        Files.setLastModifiedTime(image.resolve("lib/hello.jar"), then);
        assertRefused(hello(), "other words than before");
        jar("other");
        Files.setLastModifiedTime(image.resolve("lib/hello.jar"), FileTime.fromMillis(then.toMillis() + 2000));
        assertRefused(hello(), "other");
        run("tongban-archive");
        assertUsed(hello(), "other");
        Files.writeString(image.resolve("lib/one-more.jar"), "");
        jar(image.resolve("lib/one-more.jar"), "beside");
        assertFalse(hello().contains(FROM_ARCHIVE + " Hello"));
    }

    @Test
    void aBrokenOrMissingArchiveCostsSpeedOnly() throws Exception {
        Path archive = image.resolve("archive/classes.jsa");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(hello(), "first");
        Files.write(archive, new byte[0]);
        assertRefused(hello(), "first");
        Files.delete(archive);
        String out = hello();
        assertTrue(out.contains("says first") && !out.contains(SAID_SO), out);
    }

    @Test
    void anImageThatWasMovedIsReadAnew() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(image, elsewhere);
        image = elsewhere;
        String out = hello();
        assertTrue(out.contains("says first from " + elsewhere.toRealPath()), out);
        assertFalse(out.contains(" Hello " + FROM_ARCHIVE), out);
    }

    private static void assertUsed(String out, String words) {
        assertTrue(out.contains("says " + words + " from"), out);
        assertTrue(out.lines().anyMatch(line -> line.contains(" Hello " + FROM_ARCHIVE)), out);
    }

    private static void assertRefused(String out, String words) {
        assertTrue(out.contains("says " + words + " from"), out);
        assertFalse(out.contains(" Hello " + FROM_ARCHIVE), out);
        assertTrue(out.contains(SAID_SO), out);
    }

    private String hello() throws IOException, InterruptedException {
        return run("tongban-java", "-Xlog:class+load:stderr", "Hello");
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                List.of(image.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), out);
        return out;
    }

    private void jar(String words) throws IOException {
        jar(image.resolve("lib/hello.jar"), words);
    }

    /// A program that says something, and where its class comes from.
    private void jar(Path jar, String words) throws IOException {
        Path source = folder.resolve("Hello.java");
        Files.writeString(source, """
                public class Hello {
                    public static void main(String[] arguments) {
                        var from = Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath();
                        System.out.println("says %s from " + from);
                    }
                }
                """.formatted(words));
        int code =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        assertEquals(0, code);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("Hello.class"));
            out.write(Files.readAllBytes(folder.resolve("Hello.class")));
        }
    }
}

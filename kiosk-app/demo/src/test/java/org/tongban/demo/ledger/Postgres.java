// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL server of Debian's package with a cluster of its own, thrown away at the end. It refuses to run as
/// root,
/// so a machine's root lends it to the package's own user.
final class Postgres implements AutoCloseable {
    private static final Path RUNUSER = Path.of("/usr/sbin/runuser");
    private static final String OWNER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// Where the server's programs are, if the package is there.
    static Optional<Path> programs() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all) || isRoot() && !Files.isExecutable(RUNUSER)) {
            return Optional.empty();
        }
        try (var versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    static Postgres start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("exchange");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER));
        }
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var server = new Postgres(programs, folder, port);
        server.run("initdb", "-D", server.data(), "-U", OWNER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
        server.up();
        return server;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    void up() throws IOException {
        String options = "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=" + folder;
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    void down() throws IOException {
        run("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
    }

    /// Everything that can be read in it, as SQL; binary content in hexadecimal digits.
    String dump() throws IOException {
        return run("pg_dump", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", OWNER, "--inserts", OWNER);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + OWNER;
    }

    String urlOf(String user) {
        return url() + "?user=" + user;
    }

    void say(String sql) throws SQLException {
        say(OWNER, sql);
    }

    void say(String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(urlOf(user));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        return ask(OWNER, sql);
    }

    String ask(String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(urlOf(user));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private String run(String program, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of(RUNUSER.toString(), "-u", OWNER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int code = process.onExit().join().exitValue();
            String text = Files.readString(said);
            if (code != 0) {
                throw new IOException(program + " ended with " + code + ": " + text);
            }
            return text;
        } finally {
            Files.delete(said);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            down();
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.platform.ClientCertificates;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal.Line;

/// Looks at everything that can be seen from beside a running terminal: settings, disk, safe, catalogue, and what the
/// kiosk last wrote down about devices, line and clock. Opens no device: the kiosk has them.
final class Doctor {
    private static final long ROOM_BAD = 200L << 20;
    private static final long ROOM_LOOK = 2L << 30;
    private static final Duration OLD_CASE = Duration.ofHours(2);

    private final Settings settings;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    Doctor(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /// Everything found, in the order of looking.
    List<Finding> findings(Safe safe) {
        room();
        key();
        certificate();
        catalogue();
        safe(safe);
        waiting(safe);
        latest(safe).forEach(this::told);
        return List.copyOf(findings);
    }

    private void room() {
        try {
            long room = Files.getFileStore(settings.data()).getUsableSpace();
            String words = (room >> 20) + " MB free where the cases lie";
            findings.add(
                    room < ROOM_BAD
                            ? Finding.bad("disk", words, "make room: no case can be saved soon")
                            : room < ROOM_LOOK
                                    ? Finding.look("disk", words, "make room")
                                    : Finding.good("disk", words));
        } catch (IOException e) {
            findings.add(
                    Finding.bad("disk", settings.data() + " cannot be looked at", "see that the folder is mounted"));
        }
    }

    /// The terminal's key and its certificate's password must be read by nobody else.
    private void key() {
        Path key = settings.data().resolve("terminal.key");
        try {
            if (Files.exists(key) && Files.getPosixFilePermissions(key).size() > 2) {
                findings.add(Finding.bad("key", key + " can be read by others", "chmod 600 " + key));
            } else {
                findings.add(Finding.good("key", "the terminal's key is closed to others"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            findings.add(Finding.look("key", "nobody knows who can read " + key, "look at the file's rights"));
        }
    }

    /// What the platform knows the terminal by, before it ends.
    private void certificate() {
        Custody custody = settings.custody();
        if (custody.clientCertificate().isEmpty()) {
            return;
        }
        try {
            Instant until = ClientCertificates.until(custody.clientCertificate().get());
            String words = "the terminal's certificate holds until " + until;
            Instant late = now.plus(custody.platform().enrolling().before().dividedBy(2));
            findings.add(
                    until.isBefore(now)
                            ? Finding.bad("certificate", words, "ask for a new code, then tongbanctl enrol")
                            : until.isBefore(late)
                                    ? Finding.look(
                                            "certificate", words, "tongbanctl enrol --renew says why it is not renewed")
                                    : Finding.good("certificate", words));
        } catch (IOException | GeneralSecurityException e) {
            findings.add(Finding.bad(
                    "certificate",
                    "the terminal's certificate cannot be opened",
                    "ask for a new code, then tongbanctl enrol"));
        }
    }

    private void turnedAway(List<Waiting> undelivered) {
        undelivered.stream()
                .map(Waiting::why)
                .filter(why -> why.startsWith("TLS alert "))
                .findFirst()
                .ifPresent(why -> findings.add(Finding.bad(
                        "certificate",
                        "the platform does not accept it: " + why,
                        "if it is revoked or expired ask for a new code, then tongbanctl enrol; cases stay queued")));
    }

    private void catalogue() {
        try {
            var published = Stores.published(settings);
            findings.add(Finding.good(
                    "catalogue",
                    "version " + published.now().version() + ", "
                            + published.now().items().size() + " items"));
        } catch (CatalogException broken) {
            findings.add(Finding.bad(
                    "catalogue",
                    String.valueOf(broken.getMessage()),
                    "mend the file that `catalog` names, or take the setting out to use the packaged one"));
        }
    }

    private void safe(Safe safe) {
        String integrity = safe.integrity();
        findings.add(
                integrity.equals("ok")
                        ? Finding.good("safe", "the database is sound")
                        : Finding.bad("safe", integrity, "stop the terminal, keep the folder, call the maker"));
    }

    private void waiting(Safe safe) {
        var undelivered = safe.queue().undelivered();
        long old = undelivered.stream()
                .filter(one -> one.savedAt().plus(OLD_CASE).isBefore(now))
                .count();
        turnedAway(undelivered);
        String words = undelivered.size() + " cases wait to be delivered, " + old + " of them for more than two hours";
        findings.add(
                old == 0
                        ? Finding.good("cases", words)
                        : Finding.look("cases", words, "tongbanctl queue list says why each one waits"));
    }

    /// The last line about each device, the line and the clock.
    private static Map<String, Line> latest(Safe safe) {
        Map<String, Line> latest = new TreeMap<>();
        for (Line line : safe.journal().lines()) {
            switch (line.kind()) {
                case "DEVICE_STATE" -> latest.put(line.subject(), line);
                case "LINE" -> latest.put("line", line);
                case "CLOCK" -> latest.put("clock", line);
                default -> {}
            }
        }
        return latest;
    }

    private void told(String place, Line line) {
        Map<String, String> details = line.details();
        String since = " since " + line.at();
        switch (place) {
            case "line" ->
                say(place, details.getOrDefault("line", ""), "UP", since, "look at cable, proxy and platform");
            case "clock" ->
                say(
                        place,
                        details.getOrDefault("state", ""),
                        "RIGHT",
                        since,
                        "set the clock: wrong times stand on paper");
            default -> {
                String fault = details.getOrDefault("fault", "");
                String words = details.getOrDefault("status", "") + (fault.isEmpty() ? "" : " " + fault);
                say(
                        place,
                        words,
                        "ONLINE",
                        since,
                        "mended by: " + details.getOrDefault("mender", "") + "; tongbanctl devices");
            }
        }
    }

    private void say(String place, String words, String good, String since, String remedy) {
        findings.add(
                words.equals(good) ? Finding.good(place, words + since) : Finding.bad(place, words + since, remedy));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.presence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.PresenceCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A program of the hall, one process a comparison: it gets one line of JSON on its standard input
/// (`version`, `documentType`, `documentNumber`, `name`), shows and asks what it likes, and answers with one line
/// `{"result": "SAME" | "OTHER" | "UNSURE"}` on its standard output. Nothing personal stands in its arguments. What
/// hangs is killed, what crashes or says anything else is [PresenceCheck.Outcome#BROKEN]. Described in
/// docs/howto/compare-person-and-card.md.
public final class PresenceModule implements PresenceCheck {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final int VERSION = 1;

    private final List<String> command;
    private final Duration patience;

    /// @param command the program and its arguments
    /// @param patience from the start of the program to its answer
    public PresenceModule(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    @Override
    public Outcome compare(Person card) {
        try {
            Process module = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                ask(module, card);
                return answer(module);
            } finally {
                module.descendants().forEach(ProcessHandle::destroyForcibly);
                module.destroyForcibly();
            }
        } catch (IOException _) {
            return Outcome.BROKEN;
        }
    }

    private static void ask(Process module, Person card) throws IOException {
        Map<String, Object> question = Map.of(
                "version", VERSION,
                "documentType", card.documentType(),
                "documentNumber", card.documentNumber(),
                "name", card.name());
        try (Writer in = new OutputStreamWriter(module.getOutputStream(), StandardCharsets.UTF_8)) {
            in.write(JSON.writeValueAsString(question) + "\n");
        }
    }

    private Outcome answer(Process module) {
        CompletableFuture<Optional<String>> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("presence").start(() -> line.complete(firstLine(module)));
        try {
            return line.get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .map(PresenceModule::outcome)
                    .orElse(Outcome.BROKEN);
        } catch (TimeoutException | ExecutionException _) {
            return Outcome.BROKEN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Outcome.BROKEN;
        }
    }

    private static Optional<String> firstLine(Process module) {
        try (var out = new BufferedReader(new InputStreamReader(module.getInputStream(), StandardCharsets.UTF_8))) {
            return Optional.ofNullable(out.readLine());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Outcome outcome(String line) {
        try {
            String word = JSON.readTree(line).path("result").stringValue("").toUpperCase(Locale.ROOT);
            return switch (word) {
                case "SAME" -> Outcome.SAME;
                case "OTHER" -> Outcome.OTHER;
                case "UNSURE" -> Outcome.UNSURE;
                default -> Outcome.BROKEN;
            };
        } catch (JacksonException _) {
            return Outcome.BROKEN;
        }
    }
}

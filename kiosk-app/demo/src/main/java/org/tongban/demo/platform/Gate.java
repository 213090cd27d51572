// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before every call: plays the modes that concern all of them, asks for `Terminal-Id`, and turns refusals and
/// failures into answers.
final class Gate implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final String LOGIN_PAGE = """
            <!DOCTYPE html>
            <html><head><title>Login</title></head><body><form action="/login"><input name="user"></form></body></html>
            """;

    private final Calls calls;
    private final Supplier<Mode> mode;
    private final Entry entry;
    private final Seen seen;

    /// Who may call.
    enum Entry {
        /// The contract: every request carries `Terminal-Id`.
        TERMINALS,
        /// The public key alone, which is no call of the contract.
        ANYONE
    }

    Gate(Calls calls, Supplier<Mode> mode, Entry entry, Seen seen) {
        this.calls = calls;
        this.mode = mode;
        this.entry = entry;
        this.seen = seen;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Call(exchange);
            var answer = answer(call);
            if (mode.get() == Mode.RECEIPT_LOST && answer.holdsReceipt()) throw new IOException("the receipt was lost");
            if (call.path().startsWith("/files")) answer = answer.with("Tus-Resumable", "1.0.0");
            if (mode.get() != Mode.CAPTIVE) seen.exchange(call.method(), call, answer);
            answer.send(exchange);
        } catch (IOException e) {
            LOG.debug("connection ended: {}", e.getMessage());
            throw e;
        }
    }

    private Answer answer(Call call) throws IOException {
        return switch (mode.get()) {
            case DOWN_503 ->
                new Problem(503, "unavailable", "the platform was told to be down")
                        .answer()
                        .with("Retry-After", "1");
            case CAPTIVE -> new Answer(200, "text/html; charset=utf-8", LOGIN_PAGE.getBytes(StandardCharsets.UTF_8));
            case NORMAL, RECEIPT_LOST, REJECT_422, WRONG_DIGEST, WRONG_KEY -> passed(call);
        };
    }

    private Answer passed(Call call) throws IOException {
        try {
            if (entry == Entry.TERMINALS
                    && call.header("Terminal-Id").orElse("").isBlank()) {
                throw new Problem(400, "missing-terminal-id", "every request carries Terminal-Id");
            }
            return calls.answer(call);
        } catch (Problem refused) {
            LOG.warn("refused: {}", refused.getMessage());
            return refused.answer();
        } catch (SQLException | RuntimeException e) {
            LOG.error("call failed", e);
            return new Problem(500, "failed", "the platform failed, see its log").answer();
        }
    }
}

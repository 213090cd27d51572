// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.courier.CaseLine;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.courier.Outbox.Part;
import org.tongban.kiosk.courier.SealedCopies;
import org.tongban.kiosk.courier.SealedCopies.Copy;
import org.tongban.kiosk.courier.SealedCopies.Sheet;
import org.tongban.kiosk.exchange.FrontDatabase.Session;
import org.tongban.kiosk.exchange.HandoverTables.Answered;
import org.tongban.kiosk.exchange.HandoverTables.Standing;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;

/// Cases through the tables of an exchange database. The case lies there sealed as it lies in the safe, part by part,
/// goes on after any cut at the part where it ended, and is to be fetched only once all of it is there. Its receipt
/// comes back through the same tables and is verified like any other. Thread-safe.
public final class ExchangeCases implements CaseLine {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeCases.class);
    private static final Set<String> SEND_AGAIN = Set.of("material-missing", "digest-mismatch");
    /// SQLSTATE: no connection, the server ends, a statement was ended from outside.
    private static final Set<String> AWAY = Set.of("08", "57");
    /// SQLSTATE: a value that a column does not take. Nobody but this case can be the reason.
    private static final Set<String> OF_THE_CASE = Set.of("22", "23");
    private static final String WRITTEN_MEANWHILE = "23505";

    private final FrontDatabase database;
    private final NationalRows rows;
    private final SealedCopies copies;
    private final Receipts receipts;
    private final Lease lease;
    private final String terminalId;

    /// @param items what the tables want to know of an item, by its code
    public ExchangeCases(
            ExchangeSettings settings,
            Function<String, Optional<NationalItem>> items,
            SealedCopies copies,
            Receipts receipts,
            Lease lease,
            String terminalId) {
        this.database = new FrontDatabase(settings);
        this.rows = new NationalRows(items, settings.words());
        this.copies = copies;
        this.receipts = receipts;
        this.lease = lease;
        this.terminalId = terminalId;
    }

    @Override
    public Answer<String> look() {
        return answered(() -> database.connected(session -> {
            session.one(row -> row.getInt(1), "SELECT 1 FROM kiosk_handover LIMIT 1");
            return new Answer.Accepted<>("");
        }));
    }

    @Override
    public Answer<ReceiptCheck> handOver(Outgoing message, boolean mayCarry) {
        Optional<Copy> copy = copies.of(message.caseId());
        if (copy.isEmpty()) {
            return new Answer.Transient<>("exchange: the platform's escrow key is not known");
        }
        return answered(() -> database.connected(session -> new Try(session, message, copy.get()).made(mayCarry)));
    }

    @FunctionalInterface
    private interface Asking<T> {
        Answer<T> ask() throws SQLException;
    }

    /// What a server says may repeat a row's values, so only its code goes further.
    private static <T> Answer<T> answered(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (UncheckedIOException e) {
            return new Answer.Transient<>("exchange: the password file cannot be read");
        } catch (SQLException e) {
            String state = Optional.ofNullable(e.getSQLState())
                    .filter(code -> code.length() == 5)
                    .orElse("08000");
            String kind = state.substring(0, 2);
            if (AWAY.contains(kind)) {
                return new Answer.Unreachable<>("exchange: no connection (" + state + ")");
            }
            boolean isOfTheCase = OF_THE_CASE.contains(kind) && !state.equals(WRITTEN_MEANWHILE);
            return isOfTheCase
                    ? new Answer.Problem<>(422, "exchange-" + state, List.of())
                    : new Answer.Transient<>("exchange: SQLSTATE " + state);
        }
    }

    /// One try on one connection.
    private final class Try {
        private final Session session;
        private final Outgoing message;
        private final Copy copy;
        private final HandoverTables tables;

        Try(Session session, Outgoing message, Copy copy) {
            this.session = session;
            this.message = message;
            this.copy = copy;
            this.tables = new HandoverTables(session, message);
        }

        Answer<ReceiptCheck> made(boolean mayCarry) throws SQLException {
            Optional<Standing> there = tables.standing();
            if (there.isEmpty()) {
                tables.open(terminalId, message, copy);
                there = tables.standing();
            }
            Standing standing = there.orElseThrow();
            if (!standing.manifestSha256().equals(message.manifestSha256())) {
                return new Answer.Problem<>(409, "manifest-conflict", List.of());
            }
            Optional<Answered> answer = tables.answered();
            if (answer.filter(one -> !one.receipt().isEmpty()).isPresent()) {
                return received(answer.get().receipt());
            }
            if (answer.filter(one -> one.round() == standing.round()).isPresent()) {
                return refused(answer.get());
            }
            return carried(standing, mayCarry);
        }

        private Answer<ReceiptCheck> received(String jws) {
            ReceiptCheck check = receipts.check(jws, expected());
            if (check instanceof ReceiptCheck.Verified) {
                try {
                    tables.clear();
                } catch (SQLException e) {
                    LOG.warn("case {} still lies sealed in the exchange: {}", message.caseId(), e.getSQLState());
                }
            }
            return new Answer.Accepted<>(check);
        }

        /// Whatever the reason, the next try is a round of its own: the platform looks again.
        private Answer<ReceiptCheck> refused(Answered answer) throws SQLException {
            boolean comesAgain = SEND_AGAIN.contains(answer.refused());
            tables.again(answer.round(), copy, comesAgain ? named(answer.materialIds()) : List.of());
            return comesAgain
                    ? new Answer.Transient<>("the platform misses materials")
                    : new Answer.Problem<>(422, plain(answer.refused()), List.of());
        }

        private List<String> named(List<String> ids) {
            List<String> ours =
                    message.materials().stream().map(Part::materialId).toList();
            List<String> named = ids.stream().filter(ours::contains).toList();
            return named.isEmpty() ? ours : named;
        }

        private Answer<ReceiptCheck> carried(Standing standing, boolean mayCarry) throws SQLException {
            if (standing.state().equals("DONE")) {
                tables.again(standing.round(), copy, List.of());
            } else if (!standing.isOpen()) {
                return new Answer.Transient<>(WAITS_FOR_ITS_RECEIPT);
            }
            if (!mayCarry) {
                return new Answer.Transient<>(WAITS_FOR_ITS_HOURS);
            }
            for (Sheet sheet : copy.materials()) {
                lease.hold();
                bring(sheet);
            }
            session.together(all -> {
                boolean isFirst = HandoverTables.ready(all, message.caseId().toString()) && standing.round() == 1;
                if (isFirst) {
                    rows.insert(all, message);
                }
                return isFirst;
            });
            return new Answer.Transient<>(WAITS_FOR_ITS_RECEIPT);
        }

        private void bring(Sheet sheet) throws SQLException {
            int all = HandoverTables.partsOf(sheet.size());
            int there = tables.parts(sheet.materialId());
            if (there == all) {
                return;
            }
            byte[] sealed = copies.content(message.caseId(), sheet.materialId());
            for (int number = there; number < all; number++) {
                tables.addPart(sheet.materialId(), sealed, number);
            }
        }

        private Receipts.Expected expected() {
            return new Receipts.Expected(
                    message.caseId(),
                    message.localNumber(),
                    message.manifestSha256(),
                    message.materials().stream().collect(Collectors.toMap(Part::materialId, Part::sha256)));
        }
    }

    /// Stays safe to log, whatever somebody wrote there.
    private static String plain(String type) {
        return type.matches("[A-Za-z0-9._:-]{1,64}") ? type : "unknown";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The platform as a server on a loopback port, with a virtual thread for each request.
final class PlatformServer implements AutoCloseable {
    private final AtomicReference<Mode> mode = new AtomicReference<>(Mode.NORMAL);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Contract contract = Contract.published();
    private final Seen seen = new Seen(contract);
    private final Wishes wishes = new Wishes();
    private final Database database;
    private final CaseTable cases;
    private final HttpServer server;
    private final BundleDesk desk;
    private final Office office;

    /// @param file of the database; the uploads lie beside it, in a directory named after it
    /// @param catalog the folder of `tongbanctl catalog publish`; empty: nothing is published
    /// @param intake how long after its commit a unit takes a case in; empty: never
    record Options(
            Path file,
            int port,
            String terminalNumber,
            Optional<Duration> intake,
            Properties itemNames,
            Optional<Path> catalog,
            Clock clock) {}

    PlatformServer(Options options) throws IOException, SQLException {
        database = new Database(options.file());
        cases = new CaseTable(options.clock());
        office = new Office(database, cases, options.clock());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        server.setExecutor(threads);
        desk = addCalls(options);
        server.start();
    }

    private BundleDesk addCalls(Options options) throws IOException, SQLException {
        var keys = new KeyRing(database);
        var receipts = new Receipts(keys);
        var directory = options.file().resolveSibling(options.file().getFileName() + ".files");
        var uploads = new Uploads(database, directory, options.clock());
        var commit = new Commit(database, cases, uploads, receipts, options.intake());
        var view = new CaseView(cases, options.itemNames());
        var caseCalls = new CaseCalls(database, cases, commit, view, receipts, mode::get);
        var bodies = new Bodies(contract);
        var inbox = new Inbox(database, options.clock());
        var after = new AfterCalls(cases, uploads, receipts, inbox, office, bodies, options.clock());
        serve(
                "/v1/cases/",
                call -> call.parts().size() > 3 && !call.parts().get(3).equals("commit")
                        ? after.answer(call)
                        : caseCalls.answer(call),
                Gate.Entry.TERMINALS);
        addMessages(options, bodies, inbox);
        serve("/v1/reconcile", caseCalls, Gate.Entry.TERMINALS);
        var published = options.catalog().map(PublishedCatalog::new);
        var profile = new Profile(options.terminalNumber(), keys, published, wishes);
        serve("/v1/terminals/", new TerminalCalls(database, profile, options.clock()), Gate.Entry.TERMINALS);
        serve("/files/", new TusCalls(uploads), Gate.Entry.TERMINALS);
        var jwk = receipts.publicKey().json("sig", "ES256");
        serve("/v1/keys/receipt", _ -> Answer.json(200, jwk), Gate.Entry.ANYONE);
        published.ifPresent(catalog -> serve("/v1/catalog", catalog, Gate.Entry.TERMINALS));
        serve("/", PlatformServer::unknown, Gate.Entry.TERMINALS);
        return new BundleDesk(database, cases, uploads, commit, keys);
    }

    private void addMessages(Options options, Bodies bodies, Inbox inbox) {
        var messages = new MessageCalls(database, inbox, bodies, options.clock());
        for (var kind :
                List.of("ratings", "feedback", "consultations", "polls", "supervision-events", "queue-tickets")) {
            serve("/v1/" + kind + "/", messages, Gate.Entry.TERMINALS);
        }
        serve("/v1/appointments/", new AppointmentCalls(database, inbox, bodies), Gate.Entry.TERMINALS);
        var help = new HelpCalls(database, inbox, bodies, Profile.HALL);
        serve("/v1/help/", help, Gate.Entry.TERMINALS);
        serve("/v1/halls/", help, Gate.Entry.TERMINALS);
        serve("/v1/journal/", new JournalCalls(database, bodies), Gate.Entry.TERMINALS);
        serve("/v1/drafts/", new DraftCalls(database, inbox, bodies, options.clock()), Gate.Entry.TERMINALS);
        var records = new RecordCalls(database, cases, records(), bodies, options.clock());
        for (var kind : List.of("licences/", "shared-data/", "identity/", "results", "credit/", "enterprises/")) {
            serve("/v1/" + kind, records, Gate.Entry.TERMINALS);
        }
    }

    /// Fictional people and enterprises.
    private static JsonNode records() {
        try (var in = PlatformServer.class.getResourceAsStream("records.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String path, Calls calls, Gate.Entry entry) {
        server.createContext(path, new Gate(calls, mode::get, entry, seen));
    }

    /// Also the answer to `GET /v1/catalog` where no folder is given: the packaged catalogue stays in force.
    private static Answer unknown(Call call) throws Problem {
        throw new Problem(404, "not-found", "no such call");
    }

    /// `http://127.0.0.1:PORT`, without a slash.
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Mode mode() {
        return mode.get();
    }

    void behave(Mode wanted) {
        mode.set(wanted);
    }

    BundleDesk desk() {
        return desk;
    }

    Office office() {
        return office;
    }

    /// Where the traffic so far departed from the published contract.
    ObjectNode departures() {
        return seen.departures();
    }

    /// The committed cases counted, the open ones counted, and each case with its account.
    ObjectNode cases() throws SQLException {
        return database.inTransaction(session -> {
            var list = JsonNodeFactory.instance.arrayNode();
            int committed = 0;
            for (var stored : cases.all(session)) {
                list.add(line(session, stored));
                if (stored.committed().isPresent()) committed++;
            }
            var all = JsonNodeFactory.instance.objectNode().put("count", committed);
            all.put("open", list.size() - committed).set("cases", list);
            return all;
        });
    }

    /// Terminals that must be looked at, since two of them seem to be one.
    /// How the terminals shall be set.
    Wishes wishes() {
        return wishes;
    }

    /// The newest that a terminal said of how it is; empty when it said nothing.
    Optional<String> health(String terminalId) throws SQLException {
        return database.inTransaction(session ->
                session.one(row -> row.getString(1), "SELECT message FROM health WHERE terminal_id = ?", terminalId));
    }

    ArrayNode twins() throws SQLException {
        return database.inTransaction(session -> {
            var list = JsonNodeFactory.instance.arrayNode();
            for (var twins : cases.twins(session)) {
                var one = list.addObject().put("terminalId", twins.terminalId()).put("counter", twins.counter());
                twins.cases().forEach(one.putArray("cases")::add);
            }
            return list;
        });
    }

    private static ObjectNode line(Session session, StoredCase stored) throws SQLException {
        var account = Account.of(session, stored.caseId());
        var line = JsonNodeFactory.instance
                .objectNode()
                .put("caseId", stored.caseId())
                .put("localNumber", stored.localNumber())
                .put("state", stored.state());
        stored.committed().ifPresent(done -> line.put("caseNumber", done.caseNumber()));
        return line.put("manifests", account.manifests())
                .put("commitRequests", account.commitRequests())
                .put("commits", account.commits())
                .put("uploads", account.uploads());
    }

    /// Lets nobody finish: as when the machine is switched off, but the database is closed in order.
    @Override
    public void close() throws SQLException {
        server.stop(0);
        threads.shutdownNow();
        database.close();
    }
}

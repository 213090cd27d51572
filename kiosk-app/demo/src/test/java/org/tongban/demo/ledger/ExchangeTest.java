// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases through a front-end exchange database on a real PostgreSQL, with the tables as they are published and no line
/// to
/// the platform. The platform's side is its importer, which speaks SQL alone.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeTest {
    private static final Path IMAGE = Path.of("..", "..", "installer", "target", "image");
    private static final Path TABLES = Path.of("..", "..", "docs", "howto", "exchange-tables.sql");
    private static final String NAME = "示例培训人";
    private static final String NUMBER = "59010219900314011X";

    @TempDir
    static Path shared;

    private Laboratory laboratory;
    private Postgres postgres;

    @BeforeAll
    void open() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(IMAGE.resolve("lib")), "needs the assembled image");
        var programs = Postgres.programs();
        Assumptions.assumeTrue(programs.isPresent(), "needs the Debian package postgresql");
        laboratory = new Laboratory(IMAGE, shared.resolve("work"));
        postgres = Postgres.start(programs.get());
        postgres.say(Files.readString(TABLES));
        for (String login : List.of("terminal_a", "terminal_b")) {
            postgres.say("CREATE ROLE " + login + " LOGIN IN ROLE kiosk_terminal");
        }
        postgres.say("CREATE ROLE importer LOGIN IN ROLE kiosk_importer");
    }

    @AfterAll
    void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
        if (laboratory != null) {
            laboratory.close();
        }
    }

    /// A terminal that reaches nothing but the exchange database, and has its keys as files.
    private Safe terminal(String name) throws Exception {
        Path key = shared.resolve("receipt-key.json");
        Files.writeString(key, fetched(laboratory.platform().value("key")));
        Path escrow = shared.resolve("escrow-key.json");
        JsonNode profile =
                JsonMapper.shared().readTree(fetched(laboratory.origin() + "/v1/terminals/TRAINING/profile"));
        Files.writeString(escrow, profile.path("escrowKey").toString());
        Safe safe = Safe.at(shared.resolve(name), "http://127.0.0.1:9", key.toString());
        Files.writeString(safe.settings(), """
                exchange.url=%s
                exchange.user=terminal_a
                exchange.escrow-key=%s
                """.formatted(postgres.url(), escrow), StandardOpenOption.APPEND);
        return safe;
    }

    private static String fetched(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Terminal-Id", "TRAINING")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private Safe seeded(String name, int cases) throws Exception {
        Safe safe = terminal(name);
        postgres.say("TRUNCATE kiosk_handover, up_pro_accept, up_pro_material CASCADE");
        assertEquals(
                0,
                laboratory
                        .run(safe.command(
                                "queue",
                                "seed",
                                "--cases",
                                Integer.toString(cases),
                                "--pages",
                                "2",
                                "--size",
                                "300000",
                                "--json"))
                        .exit());
        return safe;
    }

    /// One round of the courier, everything due.
    private JsonNode synced(Safe safe) throws IOException {
        return laboratory.run(safe.command("sync", "--once", "--json")).json();
    }

    private JsonNode imported() {
        return JsonMapper.shared()
                .readTree(laboratory.platform().control().say("exchange " + postgres.urlOf("importer")));
    }

    private int delivered(Safe safe) throws IOException {
        return laboratory
                .run(safe.command("queue", "list", "--json"))
                .json()
                .path("counts")
                .path("DELIVERED")
                .asInt();
    }

    @Test
    void casesGoOutAndVerifiedReceiptsComeBackThroughTheTables() throws Exception {
        Safe safe = seeded("through", 3);
        assertEquals(3, synced(safe).path("waiting").asInt(), "handed over is not delivered");
        assertEquals("3", postgres.ask("SELECT count(*) FROM kiosk_handover WHERE state = 'READY'"));
        assertEquals(
                "3", postgres.ask("SELECT count(*) FROM up_pro_accept WHERE applyer_page_code = '" + NUMBER + "'"));
        assertEquals("0", postgres.ask("SELECT count(contact_mobile) FROM up_pro_accept"));
        assertEquals(3, synced(safe).path("waiting").asInt(), "a look at the tables changes nothing");
        assertEquals("3", postgres.ask("SELECT count(*) FROM up_pro_accept"));

        assertEquals(3, imported().path("taken").asInt());
        assertEquals(0, imported().path("taken").asInt(), "answered once");
        assertEquals(0, synced(safe).path("waiting").asInt());
        assertEquals(3, delivered(safe));
        assertEquals("0", postgres.ask("SELECT count(*) FROM kiosk_part"), "nothing sealed stays");
        assertEquals("0", postgres.ask("SELECT count(case_key) FROM kiosk_handover"));
        assertTrue(laboratory.commits().values().stream().noneMatch(count -> count > 1));
    }

    @Test
    void onlyTheNationalColumnsAreReadable() throws Exception {
        Safe safe = seeded("readable", 1);
        synced(safe);
        assertTrue(postgres.ask("SELECT task_name FROM up_pro_accept").length() > 2);
        postgres.say("DELETE FROM up_pro_accept");
        String rest = postgres.dump();
        for (String planted : List.of(NAME, NUMBER, NAME.substring(2))) {
            assertFalse(rest.contains(planted));
            assertFalse(rest.contains(HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8))));
            assertFalse(rest.contains(HexFormat.of().formatHex(planted.getBytes(Charset.forName("GB18030")))));
        }
        assertEquals("0", postgres.ask("terminal_b", "SELECT count(case_id) FROM kiosk_handover"), "another terminal");
        for (String login : List.of("terminal_a", "terminal_b")) {
            for (String sql : List.of("SELECT * FROM up_pro_accept", "SELECT content FROM kiosk_part")) {
                var refused = assertThrows(SQLException.class, () -> postgres.ask(login, sql));
                assertEquals("42501", refused.getSQLState());
            }
        }
    }

    @Test
    void whatWasCutGoesOnAtThePartWhereItEnded() throws Exception {
        Safe safe = seeded("cut", 1);
        postgres.say("""
                CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  IF (SELECT count(*) FROM kiosk_part) >= 2 THEN RAISE EXCEPTION 'cut' USING ERRCODE = '57P01'; END IF;
                  RETURN NEW; END $$;
                CREATE TRIGGER cut BEFORE INSERT ON kiosk_part FOR EACH ROW EXECUTE FUNCTION cut();
                ALTER FUNCTION cut() SECURITY DEFINER;
                """);
        JsonNode first = synced(safe);
        assertEquals(1, first.path("waiting").asInt());
        assertEquals("2", postgres.ask("SELECT count(*) FROM kiosk_part"));
        assertEquals("0", postgres.ask("SELECT count(*) FROM up_pro_accept"), "not there whole, so not there");
        assertEquals(0, imported().path("taken").asInt());
        postgres.say("DROP TRIGGER cut ON kiosk_part; DROP FUNCTION cut()");
        postgres.down();
        String why = synced(safe).path("cases").toString();
        assertTrue(why.contains("前置库"), why);
        postgres.up();
        synced(safe);
        assertEquals(1, imported().path("taken").asInt());
        assertEquals(0, synced(safe).path("waiting").asInt());
    }

    @Test
    void whatWasDamagedOnTheWayIsSentAgainAndAForgedReceiptDeliversNothing() throws Exception {
        Safe safe = seeded("damaged", 1);
        synced(safe);
        postgres.say("""
                UPDATE kiosk_part SET content = set_byte(content, 99, 255 - get_byte(content, 99))
                WHERE part_no = 1 AND material_id = (SELECT min(material_id) FROM kiosk_part WHERE part_no = 1)
                """);
        assertEquals(1, imported().path("refused").asInt());
        assertEquals(1, synced(safe).path("waiting").asInt());
        synced(safe);
        assertEquals("2", postgres.ask("SELECT round FROM kiosk_handover"));
        assertEquals("1", postgres.ask("SELECT count(*) FROM up_pro_accept"), "once, whatever comes again");
        assertEquals(1, imported().path("taken").asInt());

        String right = postgres.ask("SELECT receipt FROM kiosk_receipt WHERE receipt IS NOT NULL");
        postgres.say("UPDATE kiosk_receipt SET receipt = overlay(receipt PLACING 'AAAA' FROM 60) WHERE round = 2");
        assertEquals(1, synced(safe).path("waiting").asInt());
        assertEquals(0, delivered(safe));
        postgres.say("UPDATE kiosk_receipt SET receipt = '" + right + "' WHERE round = 2");
        assertEquals(0, synced(safe).path("waiting").asInt());
        assertEquals(1, delivered(safe));
    }

    @Test
    void whatThePlatformRefusesIsSetAsideAndTheQueueGoesOn() throws Exception {
        Safe safe = seeded("refused", 2);
        synced(safe);
        postgres.say("""
                INSERT INTO kiosk_receipt (case_id, round, refused)
                SELECT case_id, 1, 'case-rejected' FROM kiosk_handover ORDER BY local_number LIMIT 1
                """);
        imported();
        assertEquals(0, synced(safe).path("waiting").asInt());
        JsonNode counts =
                laboratory.run(safe.command("queue", "list", "--json")).json().path("counts");
        assertEquals(1, counts.path("DELIVERED").asInt());
        assertEquals(1, counts.path("QUARANTINED").asInt());
    }
}

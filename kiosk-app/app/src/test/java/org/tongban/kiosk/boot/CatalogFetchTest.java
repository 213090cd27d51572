// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.boot.CatalogFetch.Kind;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.CatalogShelf;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.PlatformSettings;

/// Over HTTP from a server of the JDK, to a shelf on a real disk.
class CatalogFetchTest {
    private static final String PERMIT = "11590102MB9D00025L4590709012001";
    private static final String PUBLISHED =
            new String(Catalogs.whole(Path.of("src/main/resources/catalog/catalog.json")), StandardCharsets.UTF_8);
    private static final String NEWER = PUBLISHED
            .replace("\"version\":\"2026.11.2\"", "\"version\":\"2026.12.1\"")
            .replace("2026-11-24T09:00", "2026-12-01T09:00");

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final List<String> journal = new ArrayList<>();
    private final CatalogInForce published = new CatalogInForce(Catalogs.packaged());
    private CatalogServer server;
    private PlatformClient client;
    private CatalogFetch fetch;

    @BeforeEach
    void open() throws Exception {
        server = new CatalogServer();
        var settings = new PlatformSettings(
                URI.create(server.baseUrl()),
                URI.create(server.baseUrl()),
                "T-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        client = new PlatformClient(settings, clock);
        fetch = new CatalogFetch(
                client,
                new CatalogShelf(folder),
                published,
                (kind, _, details) -> journal.add(kind + " " + details),
                clock);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void letsNewerSignedContentHoldAtOnceAndAfterARestart() throws IOException {
        server.publish(NEWER);
        assertEquals(Kind.SWAPPED, fetch.run().kind());
        assertEquals("2026.12.1", published.now().version());
        var kept = new CatalogShelf(folder).newest().orElseThrow();
        assertEquals(published.now(), kept.catalog());
        assertEquals(clock.instant(), kept.current().confirmedAt());
    }

    @Test
    void asksWithTheEtagAndGetsItOnce() {
        server.publish(NEWER);
        fetch.run();
        assertEquals(Kind.SAME, fetch.run().kind());
        assertEquals(1, server.bodiesSent());
        assertEquals("2026.12.1", published.now().version());
    }

    @Test
    void keepsThePackagedContentWhereNothingIsPublished() {
        assertEquals(Kind.NOTHING, fetch.run().kind());
        assertEquals("2026.11.2", published.now().version());
    }

    @Test
    void doesNotTakeAGatewaysNotFoundForTheWordOfThePlatform() {
        server.answerLikeAGateway();
        assertEquals(Kind.NO_ANSWER, fetch.run().kind());
    }

    @Test
    void refusesContentWithoutASignature() {
        server.publishUnsigned(NEWER);
        assertRefused("signature: there is none");
    }

    @Test
    void refusesContentThatSomebodyElseSigned() {
        server.publishSignedByAStranger(NEWER);
        assertRefused("signature: by a key that the platform does not name");
    }

    @Test
    void refusesContentThatWasChangedAfterSigning() {
        server.publish(NEWER);
        server.change("不收费", "收一百元");
        assertRefused("signature: is wrong");
    }

    @Test
    void refusesAnOlderVersionThatIsPlayedBack() {
        server.publish(NEWER);
        fetch.run();
        server.publish(PUBLISHED);
        assertEquals(Kind.REFUSED, fetch.run().kind());
        assertEquals("2026.12.1", published.now().version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"formatVersion":1 | [{"formatVersion":1 | is no JSON
            {"formatVersion":1 | {"formatVersion":2 | formatVersion
            "legalPeriod":"15 日（自受理之日起）", | | item 居住证申领（首次申领）, field legalPeriod
            "unit":"DAY" | "unit":"DAYS" | official.legal.unit
            "type":"07" | "type":"7x" | official.codes.type
            "fee":"首次申领免费" | "fee":"<b>首次</b>申领免费" | holds markup
            "fee":"首次申领免费" | "fee":"首次&amp;amp;nbsp;申领免费" | holds markup
            "fee":"首次申领免费" | "fee":"<script>alert(1)</script>" | holds markup
            "fee":"首次申领免费" | "fee":"首次\\u0007申领" | control character
            "fee":"首次申领免费" | "fee":"首次\\u202e申领" | control character
            "hot":["11590102MB9D0005X24590511006001" | "hot":["UNKNOWN" | no item has the code UNKNOWN
            "after":["L0a","L0b"] | "after":["L1"] | wait for each other in a circle
            "kind":"REGION" | "kind":"CHOICE" | field
            "x-notAfter":"TODAY-P6M" | "x-notAfter":"SOON" | x-notAfter is no date
            "dictionary":"行政区划" | "dictionary":"地名" | no dictionary is named 地名
            "pages":2,"agentOnly" | "pages":0,"agentOnly" | materials[0].pages
            """)
    void refusesSignedContentThatIsWrongAndSaysWhere(String found, String replacement, String message) {
        assertTrue(NEWER.contains(found), found);
        server.publish(NEWER.replaceFirst(
                java.util.regex.Pattern.quote(found),
                java.util.regex.Matcher.quoteReplacement(
                        Optional.ofNullable(replacement).orElse(""))));
        assertRefused(message);
    }

    @Test
    void refusesAHugeTextAndFiftyMegabytesOfIt() {
        server.publish(NEWER.replace("首次申领免费", "免".repeat(20_001)));
        assertRefused("is no JSON");
        server.publish(NEWER.replace("首次申领免费", "免".repeat(50 << 18)));
        assertRefused("is no JSON");
    }

    @Test
    void refusesMoreThanItCanHoldBeforeReadingIt() {
        server.publish(NEWER + " ".repeat(50_000_000));
        assertRefused("is larger than 40 MiB");
    }

    @Test
    void readsContentOfANewerPlatformThatNamesMore() {
        server.publish(NEWER.replace("\"fee\":\"首次申领免费\"", "\"fee\":\"首次申领免费\",\"weather\":\"fine\""));
        assertEquals(Kind.SWAPPED, fetch.run().kind());
    }

    @Test
    void offersOnlyWhatTheProfileListsAlsoWhenOnlyTheListChanged() {
        server.publish(NEWER);
        fetch.run();
        server.offer(PERMIT);
        assertEquals(Kind.SAME, fetch.run().kind());
        assertEquals(
                List.of(PERMIT),
                published.startable(clock).stream().map(Item::code).toList());
    }

    @Test
    void fallsBackToThePackagedContentWhenTheKeptFileWasDamaged() throws IOException {
        server.publish(NEWER);
        fetch.run();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().length() > 60).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        assertFalse(new CatalogShelf(folder).newest().isPresent());
    }

    @Test
    void writesARefusalDownOnce() {
        server.publishUnsigned(NEWER);
        fetch.run();
        fetch.run();
        assertEquals(List.of("CATALOG_REFUSED {stays=2026.11.2, why=signature: there is none}"), sorted());
    }

    private List<String> sorted() {
        return journal.stream()
                .map(line -> line.replace(
                        "{why=signature: there is none, stays=2026.11.2}",
                        "{stays=2026.11.2, why=signature: there is none}"))
                .toList();
    }

    private void assertRefused(String message) {
        CatalogFetch.Outcome outcome = fetch.run();
        assertEquals(Kind.REFUSED, outcome.kind(), outcome.words());
        assertTrue(outcome.words().contains(message), outcome.words());
        assertEquals("2026.11.2", published.now().version());
    }
}

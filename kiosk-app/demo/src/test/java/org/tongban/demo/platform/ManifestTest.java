// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestTest {
    private static final String REJECTED = "422 case-rejected application/problem+json";

    private final SampleCase handed = SampleCase.withMaterials(10);
    private Bench bench;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException, SQLException {
        bench = Bench.at(directory);
    }

    @AfterEach
    void stop() throws SQLException {
        bench.close();
    }

    @Test
    void isNewOnceAndThenTheSame() throws Exception {
        var first = bench.terminal().putManifest(handed);
        var second = bench.terminal().putManifest(handed);
        assertEquals("201 {\"state\":\"OPEN\"}", first.statusCode() + " " + first.body());
        assertEquals("200 {\"state\":\"OPEN\"}", second.statusCode() + " " + second.body());
    }

    @Test
    void isTheSameInAnotherSpellingOfTheSameJson() throws Exception {
        bench.terminal().putManifest(handed);
        var spelled = handed.manifest().toPrettyString().replace("样", "\\u6837");
        var again = bench.terminal().putManifest(handed.caseId(), spelled.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, again.statusCode());
    }

    @Test
    void conflictsWithOtherContentUnderTheSameId() throws Exception {
        bench.terminal().putManifest(handed);
        handed.manifest().put("terminalCounter", 2);
        var other = bench.terminal().putManifest(handed);
        assertEquals("409 manifest-conflict application/problem+json", Terminal.problem(other));
    }

    /// No case is turned away for it: a person is behind each. Somebody looks at the terminal.
    @Test
    void showsATerminalThatSeemsToBeTwo() throws Exception {
        var other = SampleCase.withMaterials(11);
        bench.terminal().putManifest(handed);
        bench.terminal().putManifest(handed);
        assertEquals("[]", bench.server().twins().toString());
        assertEquals(201, bench.terminal().putManifest(other).statusCode());
        var twins = bench.server().twins();
        assertEquals(1, twins.size());
        assertEquals(SampleCase.TERMINAL, twins.get(0).get("terminalId").stringValue());
        assertEquals(2, twins.get(0).get("cases").size());
    }

    @Test
    void isRefusedWithTheNameOfTheWrongMember() throws Exception {
        for (var wrong : wrongManifests().entrySet()) {
            var text = wrong.getValue().apply(handed.manifestText());
            assertFalse(text.equals(handed.manifestText()), wrong.getKey() + " changes nothing");
            var answer = bench.terminal().putManifest(handed.caseId(), text.getBytes(StandardCharsets.UTF_8));
            assertEquals(REJECTED, Terminal.problem(answer), wrong.getKey());
            var detail = Terminal.json(answer).get("detail").stringValue();
            assertTrue(detail.startsWith(wrong.getKey()), () -> wrong.getKey() + " is told as: " + detail);
        }
    }

    private Map<String, UnaryOperator<String>> wrongManifests() {
        var wrong = new LinkedHashMap<String, UnaryOperator<String>>();
        wrong.put("caseId:", text -> text.replace(handed.caseId(), SampleCase.uuid7()));
        wrong.put(
                "caseId: must",
                text -> text.replace(handed.caseId(), "A" + handed.caseId().substring(1)));
        wrong.put("localNumber:", text -> text.replace("000019\"", "000018\""));
        wrong.put("queryCodeSha256:", text -> text.replace("\"queryCodeSha256\":\"", "\"queryCodeSha256\":\"A"));
        wrong.put("terminalId:", text -> text.replace(SampleCase.TERMINAL, "590102-01-ZD02"));
        wrong.put("terminalCounter:", text -> text.replace("\"terminalCounter\":1", "\"terminalCounter\":0"));
        wrong.put("hallCode:", text -> text.replace("\"hallCode\"", "\"hall\""));
        wrong.put("itemVersion:", text -> text.replace("\"itemVersion\":\"3\"", "\"itemVersion\":\" \""));
        wrong.put("applicant.kind:", text -> text.replace("\"PERSON\"", "\"HUMAN\""));
        wrong.put("identityEvidence.readAt:", text -> text.replace("123+08:00", "123"));
        wrong.put("declaredAt:", text -> text.replace("2026-11-23T09:40:00", "2026-11-31T09:40:00"));
        wrong.put("sources.shopName:", text -> text.replace("\"TYPED\"", "\"GUESSED\""));
        wrong.put("materials[0].sha256:", text -> text.replace("\"sha256\":\"", "\"sha256\":\"0"));
        wrong.put("materials[0].pages:", text -> text.replace("\"pages\":2", "\"pages\":\"2\""));
        wrong.put("materials[0].mediaType:", text -> text.replace("application/pdf", "image/jpeg"));
        wrong.put("materials[0].trustLevel:", text -> text.replace("\"trustLevel\":\"C\"", "\"trustLevel\":\"E\""));
        wrong.put("materials[0].pageSha256:", text -> text.replace("\"pageSha256\":[\"", "\"pageSha256\":[\"0"));
        wrong.put("answers.seats is not", text -> text.replace("\"seats\":12", "\"seats\":12.0"));
        wrong.put("answers.seats is -0", text -> text.replace("\"seats\":12", "\"seats\":-0"));
        wrong.put("answers.seats is beyond", text -> text.replace("\"seats\":12", "\"seats\":9007199254740992"));
        wrong.put("answers.seats is null", text -> text.replace("\"seats\":12", "\"seats\":null"));
        wrong.put("answers.shopName holds", text -> text.replace("示例小店", "\\ud83d"));
        wrong.put("a key stands twice", text -> text.replace("\"seats\":12", "\"seats\":12,\"seats\":12"));
        wrong.put("not well-formed", text -> text + "}");
        wrong.put("the body is not a JSON object", text -> "[]");
        return wrong;
    }

    @Test
    void isRefusedWhenItsBytesAreNotUtf8() throws Exception {
        var bytes = handed.manifestText().getBytes(Charset.forName("GB18030"));
        var answer = bench.terminal().putManifest(handed.caseId(), bytes);
        assertEquals(
                "the body is not UTF-8", Terminal.json(answer).get("detail").stringValue());
    }

    @Test
    void letsUnknownMembersThrough() throws Exception {
        handed.manifest().put("manifestSm3", "x").put("later", true);
        assertEquals(201, bench.terminal().putManifest(handed).statusCode());
    }

    @Test
    void ofASignedCaseNamesTheSignedFormAndTheStrokes() throws Exception {
        handed.manifest()
                .putObject("signature")
                .put("strokesSha256", Digests.sha256("s"))
                .put("documentSha256", Digests.sha256("d"))
                .put("signedAt", "2026-11-23T09:39:00Z")
                .put("method", "PAD");
        var answer = bench.terminal().putManifest(handed);
        assertEquals(
                "materials: a signed case needs the material SIGNED-FORM",
                Terminal.json(answer).get("detail").stringValue());
    }

    @Test
    void needsATerminalId() throws Exception {
        var nameless = HttpRequest.newBuilder(URI.create(bench.server().origin() + "/v1/cases/" + handed.caseId()));
        var answer = bench.terminal().send(nameless);
        assertEquals("400 missing-terminal-id application/problem+json", Terminal.problem(answer));
    }
}

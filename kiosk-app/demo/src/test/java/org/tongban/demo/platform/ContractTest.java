// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The published contract and the traffic that is held against it.
class ContractTest {
    private static final int CALLS = 36;

    @TempDir
    Path directory;

    private static JsonNode file() throws java.io.IOException {
        try (var in = ContractTest.class.getResourceAsStream("/platform-api.yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }

    @Test
    void everyReferenceOfTheFileLeadsSomewhere() throws Exception {
        var root = file();
        var references = root.findValues("$ref");
        assertTrue(references.size() > 200);
        assertEquals(
                List.of(),
                references.stream()
                        .map(JsonNode::stringValue)
                        .filter(reference -> root.at(reference.substring(1)).isMissingNode())
                        .distinct()
                        .toList());
    }

    @Test
    void everyCallHasANameOfItsOwnAndAsksForTheTerminal() {
        var operations = Contract.published().operations();
        assertEquals(CALLS, operations.size());
        var names = operations.stream()
                .map(operation -> operation.node().get("operationId").stringValue())
                .collect(Collectors.toSet());
        assertEquals(CALLS, names.size());
        for (var operation : operations) {
            assertTrue(operation.item().get("parameters").toString().contains("TerminalId"), operation.name());
        }
    }

    @Test
    void aHandOverInOrderDepartsInNothing() throws Exception {
        try (var bench = Bench.at(directory)) {
            bench.terminal().handOver(SampleCase.withMaterials(10, 70_000));
            var departures = bench.server().departures();
            assertEquals("[]", departures.get("terminals").toString());
            assertEquals(6, departures.get("exchanges").intValue());
        }
    }

    @Test
    void whatATerminalDoesOtherwiseIsNamedByItsPlaceNeverByItsContent() throws Exception {
        try (var bench = Bench.at(directory)) {
            var handed = SampleCase.withMaterials(10);
            handed.manifest().get("applicant").asObject().put("kind", "GHOST");
            bench.terminal().putManifest(handed);
            assertEquals(
                    "[\"PUT /v1/cases/{caseId}: /applicant/kind: enum\"]",
                    bench.server().departures().get("terminals").toString());
        }
    }

    /// A catalogue goes out packed when the terminal can unpack it; the contract speaks of what is inside.
    @Test
    void aPackedBodyIsHeldAgainstTheContractAsItIsUnpacked() throws Exception {
        var contract = Contract.published();
        var catalogue = contract.find("GET", "/v1/catalog").orElseThrow();
        assertEquals(List.of(), contract.faults(catalogue, packed("{\"formatVersion\": 1}")));
        assertEquals(List.of("the body is no JSON"), contract.faults(catalogue, packed("<html>")));
        var torn = new Answer(200, "application/json", new byte[] {1, 2}).with("Content-Encoding", "gzip");
        assertTrue(contract.faults(catalogue, torn).contains("the body is no gzip"));
    }

    private static Answer packed(String body) throws java.io.IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return new Answer(200, "application/json", bytes.toByteArray())
                .with("Content-Encoding", "gzip")
                .with("ETag", "\"1\"")
                .with("Catalog-Signature", "e30..c2ln");
    }
}

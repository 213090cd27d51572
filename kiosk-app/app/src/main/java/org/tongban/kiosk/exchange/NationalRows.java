// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.exchange.FrontDatabase.Session;
import tools.jackson.databind.JsonNode;

/// The rows of the national exchange tables, made of the frozen manifest: `up_pro_accept`, in which name, document type
/// and number of the applicant stand because its columns may not be empty, and `up_pro_material`. No telephone, no
/// address, no answer, no content: these are in the sealed manifest alone. `up_pro_process` and `up_pro_result` are the
/// office's. Columns as in the published tables; see docs/howto/exchange-database.md.
final class NationalRows {
    private static final String PERSON = "1";
    private static final String ORGANISATION = "2";
    private static final int LONGEST_VERSION = 9;

    private final Function<String, Optional<NationalItem>> items;
    private final ExchangeSettings.Words words;

    NationalRows(Function<String, Optional<NationalItem>> items, ExchangeSettings.Words words) {
        this.items = items;
        this.words = words;
    }

    /// Within the transaction that says that the case is there whole.
    void insert(Session session, Outgoing message) throws SQLException {
        JsonNode manifest = PersonalJson.mapper().readTree(message.manifest());
        OffsetDateTime received = time(manifest, "receivedAt");
        accept(session, message, manifest, received);
        int order = 0;
        for (JsonNode material : manifest.path("materials")) {
            session.update(
                    """
                    INSERT INTO up_pro_material (row_guid, accept_guid, project_no, material_name, get_type, get_num,
                      material_attach_name, order_num, cd_operation, cd_time, cd_batch, data_source)
                    VALUES (?, ?, ?, ?, ?, 1, ?, ?, 'I', ?, ?, ?)
                    """,
                    material.path("materialId").asString(),
                    message.caseId().toString(),
                    message.localNumber(),
                    material.path("name").asString(),
                    words.getType(),
                    filename(message, material.path("materialId").asString()),
                    ++order,
                    received,
                    batch(message),
                    words.dataSource());
        }
    }

    /// `accept_date` is when the terminal took the materials in. The terminal accepts nothing; the law's days run from
    /// the receipt of the materials.
    private void accept(Session session, Outgoing message, JsonNode manifest, OffsetDateTime received)
            throws SQLException {
        String code = manifest.path("itemCode").asString();
        NationalItem item = items.apply(code).orElseGet(() -> NationalItem.unknown(code));
        JsonNode applicant = manifest.path("applicant");
        boolean isPerson = applicant.path("kind").asString().equals("PERSON");
        session.update(
                """
                INSERT INTO up_pro_accept (row_guid, project_no, catalog_code, task_code, task_name, task_version,
                  applyer_name, applyer_type, applyer_page_type, applyer_page_code, apply_date, apply_type, org_name,
                  org_code, accept_date, project_type, cd_operation, cd_time, cd_batch, data_source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'I', ?, ?, ?)
                """,
                message.caseId().toString(),
                message.localNumber(),
                item.catalogCode(),
                code,
                item.name(),
                version(manifest.path("itemVersion").asString()),
                applicant.path("name").asString(),
                isPerson ? PERSON : ORGANISATION,
                applicant.path("documentType").asString(),
                applicant.path("documentNumber").asString(),
                time(manifest, "declaredAt"),
                words.applyType(),
                item.orgName(),
                item.orgCode(),
                received,
                item.projectType(),
                received,
                batch(message),
                words.dataSource());
    }

    private static OffsetDateTime time(JsonNode manifest, String name) {
        return OffsetDateTime.parse(manifest.path(name).asString());
    }

    /// The column is a whole number: the digits of ours.
    private static int version(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > LONGEST_VERSION ? 1 : Integer.parseInt(digits);
    }

    private static String filename(Outgoing message, String materialId) {
        return message.materials().stream()
                .filter(part -> part.materialId().equals(materialId))
                .findFirst()
                .map(part -> part.filename())
                .orElse("");
    }

    /// A case is a batch of its own; the column takes 32 characters, which is a UUID without dashes.
    private static String batch(Outgoing message) {
        return message.caseId().toString().replace("-", "");
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.Amendment;
import org.tongban.kiosk.casework.Amendment.Piece;
import org.tongban.kiosk.casework.AmendmentJson;
import org.tongban.kiosk.courier.MessageOutbox.Waiting;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.platform.UploadFile;
import org.tongban.kiosk.platform.Uploads;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One try to bring an amendment: its files by tus, then what it says, then a receipt that names the same digests.
/// Where
/// a file lies is written down before it is named, so that a repeat says the very same. Belongs to the courier's
/// thread.
final class AmendmentDelivery {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> SEND_AGAIN = Set.of("material-missing", "digest-mismatch");
    private static final int MOST_ROUNDS = 3;

    private final long sequence;
    private final MessageOutbox outbox;
    private final PlatformClient client;
    private final Receipts receipts;
    private final Lease lease;
    private Amendment amendment;

    AmendmentDelivery(Waiting waiting, MessageOutbox outbox, PlatformClient client, Receipts receipts, Lease lease) {
        this.sequence = waiting.sequence();
        this.outbox = outbox;
        this.client = client;
        this.receipts = receipts;
        this.lease = lease;
        this.amendment = AmendmentJson.of(waiting.message());
    }

    /// The answer is the platform's JSON, its receipt verified.
    Answer<String> send() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Answer<String> answer = bringAll().then(_ -> client.put(AmendmentJson.wire(amendment)));
            if (!(answer instanceof Answer.Problem<String> problem) || !SEND_AGAIN.contains(problem.type())) {
                return answer.then(this::verified);
            }
            forget(problem.materialIds());
        }
        return new Answer.Transient<>("the platform misses materials again and again");
    }

    /// What is there already is not asked for again: the platform says when it has lost it.
    private Answer<String> bringAll() {
        for (Piece piece : amendment.pieces()) {
            if (!lease.hold()) {
                return new Answer.Transient<>("another courier has the lease");
            }
            if (piece.file().isEmpty()) {
                Answer<URI> answer = bring(piece);
                if (!(answer instanceof Answer.Accepted<URI>(URI file))) {
                    return answer.then(_ -> new Answer.Transient<>("not reached"));
                }
                at(piece.materialId(), Optional.of(file));
            }
        }
        return new Answer.Accepted<>("");
    }

    private Answer<URI> bring(Piece piece) {
        var file = new UploadFile(
                amendment.caseId(),
                piece.materialId(),
                piece.materialId() + ".pdf",
                piece.sha256(),
                piece.pdf().length,
                piece::pdf);
        return client.uploads().bring(file, Optional.empty(), new Unremembered());
    }

    private void at(String materialId, Optional<URI> file) {
        List<Piece> pieces = new ArrayList<>();
        amendment
                .pieces()
                .forEach(one -> pieces.add(
                        one.materialId().equals(materialId)
                                ? new Piece(one.materialId(), one.code(), one.pdf(), file)
                                : one));
        amendment = amendment.with(pieces);
        outbox.rewritten(sequence, AmendmentJson.message(amendment));
    }

    /// Forgets where the files are that the platform named; all of them when it named none of ours.
    private void forget(List<String> ids) {
        Set<String> ours = amendment.pieces().stream().map(Piece::materialId).collect(Collectors.toSet());
        List<String> named = ids.stream().filter(ours::contains).toList();
        (named.isEmpty() ? List.copyOf(ours) : named).forEach(id -> at(id, Optional.empty()));
    }

    private Answer<String> verified(String json) {
        JsonNode receipt = JSON.readTree(json).path("receipt");
        var expected = new Receipts.Expected(
                amendment.caseId(),
                amendment.localNumber(),
                amendment.manifestSha256(),
                amendment.pieces().stream().collect(Collectors.toMap(Piece::materialId, Piece::sha256)));
        return switch (receipts.check(receipt.stringValue(""), expected)) {
            case ReceiptCheck.Verified _ -> new Answer.Accepted<>(json);
            case ReceiptCheck.UnknownKey _ -> new Answer.Transient<>("the receipt's key is not known");
            case ReceiptCheck.Wrong(String why) -> new Answer.Transient<>(why);
        };
    }

    /// A file that was cut in the middle is begun anew; what arrived whole is written down.
    private static final class Unremembered implements Uploads.Memory {
        @Override
        public void remember(URI upload) {}

        @Override
        public void forget() {}
    }
}

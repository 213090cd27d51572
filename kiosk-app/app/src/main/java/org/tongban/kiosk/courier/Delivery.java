// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.courier.Outbox.Part;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.ManifestAnswer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.platform.UploadFile;
import org.tongban.kiosk.platform.UploadedMaterial;
import org.tongban.kiosk.platform.Uploads;

/// One try to hand over one case: manifest, materials, commit, receipt. Each step may be repeated without harm. Belongs
/// to one thread at a time.
final class Delivery {

    /// Why a case waits whose manifest the platform has.
    static final String WAITS_FOR_ITS_HOURS = CaseLine.WAITS_FOR_ITS_HOURS;

    private static final Set<String> SEND_AGAIN = Set.of("material-missing", "digest-mismatch");
    private static final int MOST_ROUNDS = 3;

    private final Outgoing message;
    private final Outbox outbox;
    private final PlatformClient client;
    private final Receipts receipts;
    private final Lease lease;
    private final Map<String, URI> places = new HashMap<>();

    Delivery(Outgoing message, Outbox outbox, PlatformClient client, Receipts receipts, Lease lease) {
        this.lease = lease;
        this.message = message;
        this.outbox = outbox;
        this.client = client;
        this.receipts = receipts;
        for (Part part : message.materials()) {
            part.upload().ifPresent(upload -> places.put(part.materialId(), upload));
        }
    }

    /// @param mayCarry whether materials may use the line now
    Answer<ReceiptCheck> send(boolean mayCarry) {
        return client.putManifest(message.caseId(), message.manifest())
                .then(answer -> receipt(answer, mayCarry))
                .then(jws -> new Answer.Accepted<>(receipts.check(jws, expected())));
    }

    /// A case that the platform has closed already needs no bytes any more.
    private Answer<String> receipt(ManifestAnswer answer, boolean mayCarry) {
        if (answer.receipt().isPresent()) {
            return new Answer.Accepted<>(answer.receipt().get());
        }
        return mayCarry ? handOver() : new Answer.Transient<>(WAITS_FOR_ITS_HOURS);
    }

    private Answer<String> handOver() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Answer<String> answer = bringAll().then(materials -> client.commit(message.caseId(), materials));
            if (!(answer instanceof Answer.Problem<String> problem) || !SEND_AGAIN.contains(problem.type())) {
                return answer;
            }
            forget(problem.materialIds());
        }
        return new Answer.Transient<>("the platform misses materials again and again");
    }

    private Answer<List<UploadedMaterial>> bringAll() {
        for (Part part : message.materials()) {
            lease.hold();
            Answer<URI> answer = bring(part);
            if (!(answer instanceof Answer.Accepted<URI>)) {
                return answer.then(_ -> new Answer.Transient<>("not reached"));
            }
        }
        return new Answer.Accepted<>(message.materials().stream()
                .map(part ->
                        new UploadedMaterial(part.materialId(), place(part).orElseThrow(), part.sha256(), part.size()))
                .toList());
    }

    private Answer<URI> bring(Part part) {
        var file = new UploadFile(
                message.caseId(), part.materialId(), part.filename(), part.sha256(), part.size(), () -> content(part));
        return client.uploads().bring(file, place(part), new Memory(part.materialId()));
    }

    private byte[] content(Part part) {
        byte[] content = outbox.content(message.caseId(), part.materialId());
        if (content.length != part.size()) {
            throw new UnreadableException("material " + part.materialId() + " of " + message.caseId());
        }
        return content;
    }

    private Optional<URI> place(Part part) {
        return Optional.ofNullable(places.get(part.materialId()));
    }

    /// Forgets the uploads that the platform named; all of them when it named none of ours.
    private void forget(List<String> ids) {
        Set<String> ours = message.materials().stream().map(Part::materialId).collect(Collectors.toSet());
        List<String> named = ids.stream().filter(ours::contains).toList();
        for (String materialId : named.isEmpty() ? ours : named) {
            new Memory(materialId).forget();
        }
    }

    private Receipts.Expected expected() {
        return new Receipts.Expected(
                message.caseId(),
                message.localNumber(),
                message.manifestSha256(),
                message.materials().stream().collect(Collectors.toMap(Part::materialId, Part::sha256)));
    }

    /// Keeps an upload's place both here and over a restart.
    private final class Memory implements Uploads.Memory {
        private final String materialId;

        Memory(String materialId) {
            this.materialId = materialId;
        }

        @Override
        public void remember(URI upload) {
            outbox.rememberUpload(message.caseId(), materialId, upload);
            places.put(materialId, upload);
        }

        @Override
        public void forget() {
            outbox.forgetUpload(message.caseId(), materialId);
            places.remove(materialId);
        }
    }
}

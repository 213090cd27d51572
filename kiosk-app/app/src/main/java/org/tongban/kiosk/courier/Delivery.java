// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/// One try to hand over one case: manifest, materials, commit, receipt (contract v1, "Handing over a case").
final class Delivery {
    private static final int MOST_COMMITS = 2;
    private final PlatformClient client;
    private final Receipts receipts;
    private final Outbox outbox;
    private final Outgoing message;

    Delivery(PlatformClient client, Receipts receipts, Outbox outbox, Outgoing message) {
        this.client = client;
        this.receipts = receipts;
        this.outbox = outbox;
        this.message = message;
    }

    Outcome attempt() {
        Answer<ManifestAnswer> answer = client.putManifest(message.caseId(), message.manifest());
        if (!(answer instanceof Answer.Accepted<ManifestAnswer>(ManifestAnswer manifest))) {
            return outcome(answer);
        }
        return manifest.receipt().map(this::checked).orElseGet(this::bringMaterials);
    }

    private Outcome bringMaterials() {
        List<Part> parts = message.materials();
        Outcome last = new Outcome.Later("the platform misses materials again and again", Optional.empty());
        for (int commits = 0; commits < MOST_COMMITS; commits++) {
            List<UploadedMaterial> uploaded = new ArrayList<>();
            Optional<Outcome> stopped = upload(parts, uploaded);
            if (stopped.isPresent()) {
                return stopped.get();
            }
            Answer<String> answer = client.commit(message.caseId(), uploaded);
            if (answer instanceof Answer.Accepted<String>(String jws)) {
                return checked(jws);
            }
            if (!(answer instanceof Answer.Problem<String>(int _, String type, var ids) && isAboutMaterials(type))) {
                return outcome(answer);
            }
            last = new Outcome.Later(type, Optional.empty());
            parts = forgetting(parts, ids);
        }
        return last;
    }

    private static boolean isAboutMaterials(String type) {
        return type.equals("material-missing") || type.equals("digest-mismatch");
    }

    /// The same parts, those that the platform misses without their upload, so that just those are sent again.
    private List<Part> forgetting(List<Part> parts, List<String> ids) {
        ids.forEach(id -> outbox.forgetUpload(message.caseId(), id));
        return parts.stream()
                .map(part -> ids.contains(part.materialId()) ? at(part, Optional.empty()) : part)
                .toList();
    }

    private static Part at(Part part, Optional<URI> upload) {
        return new Part(part.materialId(), part.filename(), part.sha256(), part.size(), upload);
    }

    private Optional<Outcome> upload(List<Part> parts, List<UploadedMaterial> uploaded) {
        for (Part part : parts) {
            Answer<URI> answer = client.uploads().bring(file(part), part.upload(), new Memory(part));
            if (!(answer instanceof Answer.Accepted<URI>(URI place))) {
                return Optional.of(outcome(answer));
            }
            uploaded.add(new UploadedMaterial(part.materialId(), place, part.sha256(), part.size()));
        }
        return Optional.empty();
    }

    private UploadFile file(Part part) {
        return new UploadFile(
                message.caseId(),
                part.materialId(),
                part.filename(),
                part.sha256(),
                part.size(),
                () -> outbox.content(message.caseId(), part.materialId()));
    }

    private Outcome checked(String jws) {
        Map<String, String> digests =
                message.materials().stream().collect(Collectors.toMap(Part::materialId, Part::sha256));
        var expected =
                new Receipts.Expected(message.caseId(), message.localNumber(), message.manifestSha256(), digests);
        return switch (receipts.check(jws, expected)) {
            case ReceiptCheck.Verified(var receipt) -> new Outcome.Delivered(receipt);
            case ReceiptCheck.UnknownKey _ -> new Outcome.Unverified("signed with an unknown key");
            case ReceiptCheck.Wrong(String why) -> new Outcome.Unverified(why);
        };
    }

    /// What an answer that is not acceptance means for the case.
    private static Outcome outcome(Answer<?> answer) {
        return switch (answer) {
            case Answer.Accepted<?> _ -> throw new IllegalStateException("accepted is handled where it comes");
            case Answer.Problem<?>(int status, String type, var _) -> new Outcome.Refused(status + " " + type);
            case Answer.Transient<?>(String why, Optional<Duration> after) -> new Outcome.Later(why, after);
            case Answer.Unreachable<?>(String why) -> new Outcome.NoLine(why);
            case Answer.LineRefused<?>(int status) -> new Outcome.LineRefused(status);
        };
    }

    /// Where an upload is stands in the outbox, so that a restart goes on at the byte.
    private final class Memory implements Uploads.Memory {
        private final Part part;

        Memory(Part part) {
            this.part = part;
        }

        @Override
        public void remember(URI upload) {
            outbox.rememberUpload(message.caseId(), part.materialId(), upload);
        }

        @Override
        public void forget() {
            outbox.forgetUpload(message.caseId(), part.materialId());
        }
    }
}

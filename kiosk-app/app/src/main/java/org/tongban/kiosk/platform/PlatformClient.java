// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.DraftLine;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.Records;
import tools.jackson.databind.JsonNode;

/// Speaks the platform's contract, version 1. Every call waits for its answer, 30 seconds at most; call it from a
/// background thread. Thread-safe.
public final class PlatformClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlatformSettings settings;
    private final Wire wire;
    private final Answers answers;
    private final Uploads uploads;
    private final AtomicReference<Consumer<Profile>> listener = new AtomicReference<>(_ -> {});

    /// @throws IllegalArgumentException when the settings name certificates that cannot be used
    public PlatformClient(PlatformSettings settings, Clock clock) {
        this.settings = settings;
        this.wire = new Wire(settings, clock);
        this.answers = new Answers(clock);
        this.uploads = new Uploads(new Tus(wire, answers, settings.filesUrl()));
    }

    public PlatformSettings settings() {
        return settings;
    }

    /// Also tells it to whoever asked for it by [#onProfile].
    public Answer<Profile> profile() {
        Answer<Profile> answer =
                call(get(path("/terminals/" + settings.terminalId() + "/profile")), Set.of(200), Profile::of);
        if (answer instanceof Answer.Accepted<Profile>(Profile profile)) {
            listener.get().accept(profile);
        }
        return answer;
    }

    /// Hears of every profile that comes, on the thread that asked for it.
    public void onProfile(Consumer<Profile> heard) {
        listener.set(heard);
    }

    /// Sends the manifest's bytes as they are.
    public Answer<ManifestAnswer> putManifest(CaseId caseId, byte[] manifest) {
        return call(put(cases(caseId), manifest), Set.of(200, 201), ManifestAnswer::of);
    }

    /// Closes the case; the answer is the receipt as a compact JWS, not yet verified.
    public Answer<String> commit(CaseId caseId, List<UploadedMaterial> materials) {
        byte[] body = Json.write(UploadedMaterial.body(materials));
        HttpRequest request = json(wire.to(path("/cases/" + caseId + "/commit")))
                .header("Idempotency-Key", caseId.toString())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return call(request, Set.of(200), node -> Json.text(node, "receipt"));
    }

    public Answer<Progress> getCase(CaseId caseId) {
        return call(get(cases(caseId)), Set.of(200), ProgressJson::of);
    }

    /// The published catalogue, unless the terminal has it already. Not verified here. Waits ten minutes at most.
    ///
    /// @param etag of what the terminal has
    public Answer<CatalogAnswer> catalog(Optional<String> etag) {
        return new CatalogCall(wire, answers).get(path("/catalog"), etag);
    }

    /// Tells the platform how the terminal is.
    public Answer<HealthAnswer> health(HealthReport report) {
        URI uri = path("/terminals/" + settings.terminalId() + "/health");
        return call(put(uri, Json.write(report.body())), Set.of(200, 201), HealthAnswer::of);
    }

    /// Asks whether the platform still has these cases.
    public Answer<Reconciled> reconcile(List<Reconciled.Asked> asked) {
        HttpRequest request = json(wire.to(path("/reconcile")))
                .POST(BodyPublishers.ofByteArray(Json.write(Reconciled.body(asked))))
                .build();
        return call(request, Set.of(200), Reconciled::of);
    }

    /// Sends a small message; the answer is the platform's JSON.
    public Answer<String> put(Message message) {
        URI uri = path(MessageAddress.path(message, settings.terminalId()));
        if (message.kind() == Message.Kind.APPOINTMENT_CANCELLED) {
            HttpRequest request = wire.to(uri).DELETE().build();
            return wire.send(request, PATIENCE)
                    .then(response ->
                            response.statusCode() == 204 ? new Answer.Accepted<>("{}") : answers.otherwise(response));
        }
        return call(put(uri, message.body()), Set.of(200, 201), JsonNode::toString);
    }

    /// What a person can ask about their cases.
    ///
    /// @param zone of the hall
    public Enquiries enquiries(ZoneId zone) {
        return new CaseQuestions(asking(), zone);
    }

    /// Calls for help.
    ///
    /// @param zoned in the hall's zone
    public HelpLine helpLine(Clock zoned) {
        return new HelpQuestions(asking(), zoned);
    }

    /// The hall's windows.
    ///
    /// @param zone of the hall
    public CounterLine counter(ZoneId zone) {
        return new CounterQuestions(asking(), zone);
    }

    /// Drafts on their way from one place to another.
    public DraftLine drafts() {
        return new DraftQuestions(asking());
    }

    /// Other offices' records.
    ///
    /// @param zone of the hall
    public Records records(ZoneId zone) {
        return new RecordQuestions(asking(), zone);
    }

    private Asking asking() {
        return new Asking(wire, answers, settings.baseUrl().toString());
    }

    public Uploads uploads() {
        return uploads;
    }

    /// One JWK from a URL, as the settings name it. Whoever names it vouches for what is there, so the media type,
    /// which
    /// plain file servers get wrong, is not asked.
    Answer<String> key(URI source) {
        return wire.send(get(source), PATIENCE)
                .then(response -> response.statusCode() == 200
                        ? new Answer.Accepted<>(new String(response.body(), StandardCharsets.UTF_8))
                        : answers.otherwise(response));
    }

    /// Platform minus kiosk, from the last `Date` header, good to a second; empty if never measured.
    public OptionalLong clockOffsetMillis() {
        return wire.clockOffsetMillis();
    }

    private <T> Answer<T> call(HttpRequest request, Set<Integer> good, Function<JsonNode, T> shape) {
        return wire.send(request, PATIENCE).then(response -> answers.json(response, good, shape));
    }

    private URI cases(CaseId caseId) {
        return path("/cases/" + caseId);
    }

    private URI path(String afterV1) {
        return URI.create(settings.baseUrl() + afterV1);
    }

    private HttpRequest get(URI uri) {
        return wire.to(uri).header("Accept", "application/json").GET().build();
    }

    private HttpRequest put(URI uri, byte[] body) {
        return json(wire.to(uri)).PUT(BodyPublishers.ofByteArray(body)).build();
    }

    private static HttpRequest.Builder json(HttpRequest.Builder builder) {
        return builder.header("Accept", "application/json").header("Content-Type", "application/json");
    }

    @Override
    public void close() {
        wire.close();
    }
}

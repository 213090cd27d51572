// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URI;
import java.util.Optional;

/// Brings files to the platform by tus 1.0.0 and goes on at the byte where an earlier try ended. Thread-safe.
public final class Uploads {

    private static final int MOST_CONFLICTS = 5;
    private static final int MOST_CREATIONS = 2;

    private final Tus tus;

    Uploads(Tus tus) {
        this.tus = tus;
    }

    /// Where an upload is, kept over a restart.
    public interface Memory {
        void remember(URI upload);

        void forget();
    }

    /// Brings the whole file there; the answer is where it is.
    ///
    /// A locked upload (423) is a transient answer: the caller waits with jitter and comes back to
    /// the *same* upload.
    ///
    /// @param known where an earlier try created the upload
    public Answer<URI> bring(UploadFile file, Optional<URI> known, Memory memory) {
        Optional<Answer<URI>> end = known.filter(tus::isUsable).flatMap(upload -> carry(upload, file));
        for (int creations = 0; end.isEmpty() && creations < MOST_CREATIONS; creations++) {
            if (known.isPresent() || creations > 0) {
                memory.forget();
            }
            Answer<URI> created = tus.create(file);
            if (!(created instanceof Answer.Accepted<URI> accepted)) {
                return created;
            }
            memory.remember(accepted.value());
            end = carry(accepted.value(), file.content().get(), new Tus.Reply.At(0));
        }
        return end.orElseGet(() -> new Answer.Transient<>("the upload vanished twice"));
    }

    /// Empty when the upload is gone.
    private Optional<Answer<URI>> carry(URI upload, UploadFile file) {
        Tus.Reply reply = tus.offset(upload, file.size());
        if (reply instanceof Tus.Reply.At(long offset) && offset == file.size()) {
            return Optional.of(new Answer.Accepted<>(upload));
        }
        return reply instanceof Tus.Reply.At ? carry(upload, file.content().get(), reply) : ended(reply);
    }

    private Optional<Answer<URI>> carry(URI upload, byte[] content, Tus.Reply first) {
        Tus.Reply reply = first;
        int conflicts = 0;
        while (reply instanceof Tus.Reply.At(long offset) && offset < content.length) {
            reply = tus.append(upload, content, offset);
            if (reply instanceof Tus.Reply.OtherOffset && ++conflicts <= MOST_CONFLICTS) {
                reply = tus.offset(upload, content.length);
            } else if (reply instanceof Tus.Reply.At(long reached) && reached <= offset) {
                return Optional.of(new Answer.Transient<>("the upload does not move"));
            }
        }
        return reply instanceof Tus.Reply.At ? Optional.of(new Answer.Accepted<>(upload)) : ended(reply);
    }

    private static Optional<Answer<URI>> ended(Tus.Reply reply) {
        return switch (reply) {
            case Tus.Reply.Gone _ -> Optional.empty();
            case Tus.Reply.Failed(var answer) -> Optional.of(answer);
            case Tus.Reply.OtherOffset _ -> Optional.of(new Answer.Transient<>("the upload's offset is disputed"));
            case Tus.Reply.At _ -> throw new IllegalStateException("not at an end");
        };
    }
}

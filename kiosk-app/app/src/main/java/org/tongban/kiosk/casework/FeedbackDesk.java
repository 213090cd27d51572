// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Clock;
import java.util.Optional;

/// Takes complaints, suggestions and questions, and asks for their answers. Asking waits for the platform; never on the
/// screen's thread.
public final class FeedbackDesk {
    private final Messages messages;
    private final Enquiries platform;
    private final Clock clock;

    public FeedbackDesk(Messages messages, Enquiries platform, Clock clock) {
        this.messages = messages;
        this.platform = platform;
        this.clock = clock;
    }

    /// Keeps it durably; it goes out when the line allows.
    ///
    /// @return its name here
    public String take(Feedback feedback) {
        Message message = feedback.message(clock.instant(), clock.getZone());
        messages.send(message);
        return message.id();
    }

    /// The platform's number for it, once the platform has it.
    public Optional<String> trackingNumber(String id) {
        return messages.standing(Message.Kind.FEEDBACK, id)
                .flatMap(Messages.Standing::answer)
                .flatMap(Feedback::trackingNumber);
    }

    public Heard<FeedbackState> ask(String trackingNumber) {
        return platform.feedback(trackingNumber);
    }
}

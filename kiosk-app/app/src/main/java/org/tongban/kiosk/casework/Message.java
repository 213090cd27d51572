// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import com.fasterxml.uuid.Generators;

/// A small message to the platform: a rating, a vote, a call for help. Personal: `toString` shows no content.
///
/// @param id made on the kiosk, UUID version 7; of a run of the journal its first sequence
/// @param target what the kind is about, where its address names it: a poll's code, a case's id, a draft's look-up;
/// else
///     empty
/// @param body JSON as it will be sent, for ever the same
public record Message(Kind kind, String id, String target, byte[] body) {

    public static Message fresh(Kind kind, String target, byte[] body) {
        return new Message(kind, Generators.timeBasedEpochGenerator().generate().toString(), target, body);
    }

    /// What the message is.
    public enum Kind {
        RATING,
        FEEDBACK,
        CONSULTATION_REPLY,
        /// Nothing of it stays here once it is sent.
        VOTE,
        APPOINTMENT,
        APPOINTMENT_CANCELLED,
        QUEUE_TICKET,
        HELP,
        HELP_ANSWER,
        SUPERVISION_EVENT,
        DRAFT,
        WITHDRAWAL,
        /// With the files that it brings: see [AmendmentJson].
        CORRECTION,
        JOURNAL
    }

    @Override
    public String toString() {
        return "Message[" + kind + " " + id + "]";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

/// There is no certificate. The message says what happened and what to do, for the technician; no code and no key is in
/// it.
public final class EnrolmentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    public EnrolmentException(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /// What kind of failure it is, by who can mend it.
    public enum Cause {
        /// Nobody answered: the line or the address.
        NO_ANSWER,
        /// What came is no CMP answer, or not one to this request.
        GARBAGE,
        /// The answer cannot be proven with this code or certificate: a wrong code, or somebody else answers.
        NOT_PROVEN,
        /// The authority said no.
        REFUSED,
        /// The certificate that came is not the terminal's or not from the authority.
        WRONG_CERTIFICATE,
        /// It came and could not be written down.
        NOT_KEPT
    }

    public Cause kind() {
        return cause;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Optional;

/// What came of a question to the platform. Reasons hold nothing personal.
public sealed interface Heard<T> {

    record Told<T>(T value) implements Heard<T> {}

    /// The platform understood and does not answer it.
    ///
    /// @param type the problem's last word, such as `unknown-case`
    record Refused<T>(String type) implements Heard<T> {}

    /// No answer, or none that can be used now.
    record Silence<T>(String why) implements Heard<T> {}

    default Optional<T> told() {
        return this instanceof Told<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}

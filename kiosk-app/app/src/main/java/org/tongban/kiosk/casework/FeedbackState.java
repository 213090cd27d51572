// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Optional;

/// How a complaint, suggestion or question stands.
///
/// @param answer in the office's words
public record FeedbackState(Stage stage, Optional<String> answer) {

    /// The contract's words.
    public enum Stage {
        RECEIVED,
        IN_REVIEW,
        ANSWERED
    }

    @Override
    public String toString() {
        return "FeedbackState[" + stage + "]";
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.Base64;
import org.tongban.kiosk.casework.DraftLine;
import org.tongban.kiosk.casework.Heard;

/// Fetches sealed drafts over HTTP.
final class DraftQuestions implements DraftLine {
    private final Asking asking;

    DraftQuestions(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Heard<byte[]> draft(String lookup) {
        return asking.get("/drafts/" + MessageAddress.encoded(lookup), node -> {
            try {
                return Base64.getDecoder().decode(Json.text(node, "ciphertext"));
            } catch (IllegalArgumentException _) {
                throw new NotAsAgreedException("ciphertext");
            }
        });
    }
}

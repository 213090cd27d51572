// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;

/// Reads request bodies and refuses what the published contract does not describe.
final class Bodies {
    private final Contract contract;

    Bodies(Contract contract) {
        this.contract = contract;
    }

    /// @throws Problem 422 message-rejected that names the first place and rule
    StrictJson read(Call call) throws IOException, Problem {
        var json = StrictJson.of(call.wholeBody());
        check(call);
        return json;
    }

    /// For a request without a body.
    void check(Call call) throws Problem {
        var operation = contract.find(call.method(), call.path())
                .orElseThrow(() -> new Problem(404, "not-found", "no such call"));
        var faults = contract.faults(operation, call);
        if (!faults.isEmpty()) throw new Problem(422, "message-rejected", faults.getFirst());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Holds what passes against the published contract and remembers every departure, the terminal's and its own. Changes
/// nothing of what is answered. Thread-safe.
final class Seen {
    private static final Logger LOG = LoggerFactory.getLogger(Seen.class);

    private final Contract contract;
    private final List<String> ofTerminals = new ArrayList<>();
    private final List<String> ofPlatform = new ArrayList<>();
    private int exchanges;

    Seen(Contract contract) {
        this.contract = contract;
    }

    /// A request as the contract looks at it.
    interface Request {
        String path();

        Optional<String> header(String name);

        Optional<String> query(String name);

        String contentType();

        /// The body of a JSON request; empty for the bytes of an upload.
        byte[] body();
    }

    /// @param method as it came
    void exchange(String method, Request request, Answer answer) {
        var operation = contract.find(method, request.path());
        if (operation.isEmpty()) return;
        var name = operation.get().name();
        // A request that was refused before it was read whole cannot be judged.
        boolean readWhole = answer.status() < 400 || request.body().length > 0;
        var theirs = readWhole ? contract.faults(operation.get(), request) : List.<String>of();
        var ours = contract.faults(operation.get(), answer);
        theirs.forEach(fault -> LOG.warn("{}: the request departs from the contract: {}", name, fault));
        ours.forEach(fault -> LOG.error("{}: the answer {} departs: {}", name, answer.status(), fault));
        synchronized (this) {
            exchanges++;
            theirs.forEach(fault -> ofTerminals.add(name + ": " + fault));
            ours.forEach(fault -> ofPlatform.add(name + " " + answer.status() + ": " + fault));
        }
    }

    /// What departed so far.
    synchronized ObjectNode departures() {
        var json = JsonNodeFactory.instance.objectNode().put("exchanges", exchanges);
        ofTerminals.forEach(json.putArray("terminals")::add);
        ofPlatform.forEach(json.putArray("platform")::add);
        return json;
    }
}

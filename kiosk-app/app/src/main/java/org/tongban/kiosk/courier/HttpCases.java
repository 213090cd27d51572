// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Profile;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;

/// Cases over HTTP, as the contract has it.
final class HttpCases implements CaseLine {
    private final Outbox outbox;
    private final PlatformClient client;
    private final Receipts receipts;
    private final Lease lease;

    HttpCases(Outbox outbox, PlatformClient client, Receipts receipts, Lease lease) {
        this.outbox = outbox;
        this.client = client;
        this.receipts = receipts;
        this.lease = lease;
    }

    @Override
    public Answer<ReceiptCheck> handOver(Outgoing message, boolean mayCarry) {
        return new Delivery(message, outbox, client, receipts, lease).send(mayCarry);
    }

    @Override
    public Answer<String> look() {
        return switch (client.profile()) {
            case Answer.Accepted<Profile>(Profile profile) -> {
                receipts.learn(profile);
                yield new Answer.Accepted<>("");
            }
            case Answer.Problem<Profile> problem when hasNoProfiles(problem.status()) -> new Answer.Accepted<>("");
            case Answer.LineRefused<Profile>(int status) when hasNoProfiles(status) -> new Answer.Accepted<>("");
            case Answer<Profile> other -> other.then(_ -> new Answer.Accepted<>(""));
        };
    }

    /// On trial, with the receipt's key in the settings, a platform may have no profile of this terminal; it is there
    /// all the same, and the cases themselves will tell.
    private boolean hasNoProfiles(int status) {
        return status == 404 && client.settings().key().isPresent();
    }
}

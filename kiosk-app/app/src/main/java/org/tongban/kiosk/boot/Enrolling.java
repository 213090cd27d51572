// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.platform.Connections;
import org.tongban.kiosk.platform.enrol.Certified;
import org.tongban.kiosk.platform.enrol.CmpLine;
import org.tongban.kiosk.platform.enrol.Enrolment;
import org.tongban.kiosk.platform.enrol.EnrolmentException;
import org.tongban.kiosk.safe.IdentityStore;
import org.tongban.kiosk.safe.IdentityStore.Kept;

/// Joins the certificate authority and what the terminal keeps. Nothing that was kept is touched before a new
/// certificate is confirmed.
public final class Enrolling {
    private final Custody custody;
    private final IdentityStore identity;
    private final Clock clock;
    private final SecureRandom random;

    public Enrolling(Custody custody, Clock clock, SecureRandom random) {
        this.custody = custody;
        this.identity = custody.identity();
        this.clock = clock;
        this.random = random;
    }

    /// The first certificate, or another one after the old was revoked.
    ///
    /// @param reference which code it is
    /// @param pinned authorities it may come from; when empty those named in the answer
    /// @return the new one, or one that was granted before and not taken up because the plug was pulled
    public Kept enrol(URI authority, String reference, char[] code, List<X509Certificate> pinned)
            throws IOException, EnrolmentException {
        Optional<Kept> granted = identity.takeUpGranted();
        if (granted.isPresent()) {
            return granted.get();
        }
        KeyPair key = identity.pending();
        var subject = Enrolment.subject(custody.terminal().id());
        try (HttpClient http = http()) {
            return keep(enrolment(http, authority).enrol(key, subject, reference, code, pinned));
        }
    }

    /// The certificate that holds, when it ends soon.
    public Optional<Kept> due() throws IOException {
        var _ = identity.takeUpGranted();
        Instant soon = clock.instant().plus(custody.platform().enrolling().before());
        return identity.kept()
                .filter(kept -> kept.own().getNotAfter().toInstant().isBefore(soon));
    }

    /// Another certificate, for another key.
    public Kept renew(Kept old) throws IOException, EnrolmentException {
        URI authority = custody.platform().enrolling().authority().orElseThrow();
        try (HttpClient http = http()) {
            return keep(enrolment(http, authority)
                    .renew(identity.pending(), new Certified(old.key(), old.chain(), old.authorities())));
        }
    }

    private Enrolment enrolment(HttpClient http, URI authority) {
        return new Enrolment(new CmpLine(http, authority), clock, random, this::grant);
    }

    private HttpClient http() {
        Settings.Platform platform = custody.platform();
        return Connections.nameless(platform.proxy().map(Lines::address), platform.authority());
    }

    private void grant(Certified fresh) throws IOException {
        identity.grant(new Kept(fresh.key(), fresh.chain(), fresh.authorities()));
    }

    private Kept keep(Certified fresh) throws IOException {
        var kept = new Kept(fresh.key(), fresh.chain(), fresh.authorities());
        identity.keep(kept);
        return kept;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Enrolling;
import org.tongban.kiosk.boot.SettingsStore;
import org.tongban.kiosk.boot.SettingsStore.Signed;
import org.tongban.kiosk.platform.enrol.EnrolmentException;
import org.tongban.kiosk.safe.IdentityStore.Kept;
import org.tongban.kiosk.settings.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Gets the terminal's certificate. The code is read from a file or from the input, never from the command line, where
/// others could see it; the key is made here and goes nowhere. Exit code 1 when nobody answered sensibly, 2 when the
/// answer was no; then everything is as before.
@Command(name = "enrol", description = "gets the terminal's certificate with a one-time code, or renews it")
final class EnrolCommand implements Callable<Integer> {
    private static final int NO_ANSWER = 1;
    private static final int REFUSED = 2;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--url", paramLabel = "URL", description = "the authority that speaks CMP; else enrol.url")
    private @Nullable URI url;

    @Option(names = "--reference", paramLabel = "NAME", description = "which code it is; else terminal.id")
    private @Nullable String reference;

    @Option(names = "--code-file", paramLabel = "FILE", description = "the code in its first line; else the input's")
    private @Nullable Path codeFile;

    @Option(names = "--ca", paramLabel = "FILE", description = "certificates (PEM) it must come from; else as answered")
    private @Nullable Path ca;

    @Option(names = "--renew", description = "with the certificate that still holds, without a code")
    private boolean renew;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = tool.custody();
        Clock clock = Clock.systemUTC();
        var enrolling = new Enrolling(custody, clock, new SecureRandom());
        try {
            Kept kept = renew ? renewed(custody, enrolling) : enrolled(custody, enrolling);
            say(kept, custody);
            return 0;
        } catch (EnrolmentException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(e.getMessage());
            err.println("no certificate was changed; what waits to be delivered stays and goes on waiting");
            err.flush();
            return switch (e.kind()) {
                case NO_ANSWER, GARBAGE -> NO_ANSWER;
                case NOT_PROVEN, REFUSED, WRONG_CERTIFICATE, NOT_KEPT -> REFUSED;
            };
        }
    }

    private Kept enrolled(Custody custody, Enrolling enrolling) throws Exception {
        URI authority = Optional.ofNullable(url)
                .or(() -> custody.platform().enrolling().authority())
                .orElseThrow(() -> wrong("--url URL of the certificate authority is needed"));
        String which = reference == null ? custody.terminal().id() : reference;
        Kept kept = enrolling.enrol(authority, which, code(), pinned());
        Map<String, String> found =
                Map.of("platform.client-cert", custody.identity().file().toString(), "enrol.url", authority.toString());
        var _ = new SettingsStore(tool.file(), Clock.systemUTC())
                .change(Layer.TECHNICIAN, now -> with(now, found), new Signed(ConfigSigned.account(), "enrolled"));
        return kept;
    }

    private static Map<String, String> with(Map<String, String> now, Map<String, String> more) {
        Map<String, String> then = new LinkedHashMap<>(now);
        then.putAll(more);
        return then;
    }

    private Kept renewed(Custody custody, Enrolling enrolling) throws Exception {
        if (custody.platform().enrolling().authority().isEmpty()) {
            throw wrong("this terminal was not enrolled here: enrol.url is not set");
        }
        return enrolling.renew(custody.identity().kept().orElseThrow(() -> wrong("there is no certificate to renew")));
    }

    private char[] code() throws IOException {
        try (InputStream in = codeFile == null ? System.in : Files.newInputStream(codeFile)) {
            String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            String code = line == null ? "" : line.strip();
            if (code.isEmpty()) {
                throw wrong("there is no code: give it in the first line of the input or of --code-file");
            }
            return code.toCharArray();
        }
    }

    private List<X509Certificate> pinned() throws IOException {
        List<X509Certificate> pinned = new ArrayList<>();
        if (ca == null) {
            return pinned;
        }
        try (InputStream in = Files.newInputStream(ca)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                if (one instanceof X509Certificate x509) {
                    pinned.add(x509);
                }
            }
        } catch (CertificateException e) {
            throw new IOException("--ca " + ca + " cannot be read as certificates (PEM)", e);
        }
        if (pinned.isEmpty()) {
            throw wrong("--ca " + ca + " holds no certificate");
        }
        return pinned;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(Kept kept, Custody custody) {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("subject", kept.own().getSubjectX500Principal().getName());
        facts.put("issuer", kept.own().getIssuerX500Principal().getName());
        facts.put("until", kept.own().getNotAfter().toInstant().toString());
        facts.put("file", custody.identity().file().toString());
        if (json) {
            ConfigCommand.json(out, facts);
            return;
        }
        facts.forEach((name, value) -> out.println("%-8s %s".formatted(name, value)));
        out.println(renew ? "renewed; it holds from the next connection" : "enrolled; now restart the terminal");
        out.flush();
    }
}

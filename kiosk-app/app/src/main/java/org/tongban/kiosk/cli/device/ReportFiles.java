// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogSignature;

/// A report on disk: its bytes, a detached JWS beside them (`FILE.jws`), and the same in words (`.txt`). Signed by a
/// key
/// of the one who certifies; the public part stands in the report under `signedBy`.
final class ReportFiles {
    static final String SIGNED_BY = "signedBy";

    private ReportFiles() {}

    /// The key in the file; it is made, readable by its owner only, where there is none.
    static ECKey key(Path file) throws IOException {
        try {
            if (Files.exists(file)) return ECKey.parse(Files.readString(file));
            ECKey made =
                    new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            OwnersFile.write(file, made.toJSONString().getBytes(UTF_8));
            return made;
        } catch (ParseException | JOSEException e) {
            throw new IOException("is no key to sign with: " + file, e);
        }
    }

    static void write(Path report, Map<String, Object> facts, String words, ECKey key) throws IOException {
        byte[] bytes = (Json.line(facts) + "\n").getBytes(UTF_8);
        Files.write(report, bytes);
        Files.writeString(beside(report, ".jws"), CatalogSignature.sign(bytes, key.toJSONString()));
        Files.writeString(beside(report, ".txt"), words);
    }

    /// The report's content, when its signature is right.
    ///
    /// @param wanted the public key that must have signed it; otherwise the one that it names itself
    /// @throws TroubleException when it was changed, or was signed by somebody else
    static Map<String, Object> verified(Path report, Optional<Path> wanted) throws IOException, TroubleException {
        byte[] bytes = Files.readAllBytes(report);
        try {
            Map<String, Object> facts = JSONObjectUtils.parse(new String(bytes, UTF_8));
            String key = wanted.isPresent()
                    ? Files.readString(wanted.get())
                    : JSONObjectUtils.toJSONString(JSONObjectUtils.getJSONObject(facts, SIGNED_BY));
            CatalogSignature.check(
                    bytes, Files.readString(beside(report, ".jws")).strip(), List.of(key));
            return facts;
        } catch (ParseException | IllegalArgumentException _) {
            throw new TroubleException(Trouble.signature("is no report"));
        } catch (CatalogException e) {
            throw new TroubleException(Trouble.signature(String.valueOf(e.getMessage())));
        }
    }

    private static Path beside(Path report, String ending) {
        String name = report.getFileName().toString();
        return report.resolveSibling((ending.equals(".txt") ? name.replaceFirst("\\.json$", "") : name) + ending);
    }
}

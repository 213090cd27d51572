// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import net.sf.scuba.data.Gender;
import org.jmrtd.lds.SODFile;
import org.jmrtd.lds.icao.DG1File;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.icao.MRZInfo;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;

/// The files of the specimen person of ICAO 9303, issued by Utopia.
final class TestPassport {
    static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3504152ZE184226B<<<<<16";
    static final String KEY = "L898902C3674081223504152";
    static final int DG1 = 0x0101;
    static final int DG2 = 0x0102;
    static final int SOD = 0x011D;

    private TestPassport() {}

    static byte[] zone() {
        return new DG1File(new MRZInfo(ZONE.replace("\n", ""))).getEncoded();
    }

    static byte[] photo() {
        byte[] photo = new byte[700];
        for (int i = 0; i < photo.length; i++) photo[i] = (byte) (i * 7);
        return photo;
    }

    static byte[] face() throws IOException {
        var image = new FaceImageInfo(
                Gender.UNSPECIFIED,
                FaceImageInfo.EyeColor.UNSPECIFIED,
                0,
                0,
                0,
                new int[3],
                new int[3],
                1,
                1,
                0,
                0,
                0,
                new FaceImageInfo.FeaturePoint[0],
                240,
                320,
                new ByteArrayInputStream(photo()),
                photo().length,
                FaceImageInfo.IMAGE_DATA_TYPE_JPEG);
        return DG2File.createISO19794DG2File(List.of(new FaceInfo(List.of(image))))
                .getEncoded();
    }

    /// The files as the authority's signer sealed them.
    static Map<Integer, byte[]> files(Authority signer) throws GeneralSecurityException, IOException {
        var digest = MessageDigest.getInstance("SHA-256");
        var hashes = Map.of(1, digest.digest(zone()), 2, digest.digest(face()));
        var object =
                new SODFile("SHA-256", "SHA256withECDSA", hashes, signer.keys().getPrivate(), signer.certificate());
        return Map.of(DG1, zone(), DG2, face(), SOD, object.getEncoded());
    }
}

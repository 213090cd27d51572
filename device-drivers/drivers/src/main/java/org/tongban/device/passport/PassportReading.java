// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.BACKey;
import org.jmrtd.CardServiceProtocolException;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SODFile;
import org.jmrtd.lds.icao.DG1File;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.icao.MRZInfo;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.passport.Passport.Portrait;
import org.tongban.device.smartcard.SmartCardReader;

/// Reads a passport in a reader: access by PACE where the chip offers it, else by BAC; DG1, DG2 and the security
/// object.
public final class PassportReading implements SmartCardReader.CardJob<Passport> {
    private static final int SHORT_BLOCK = 223;
    private static final int NO_SUCH_FILE = 0x6A82;

    private final MrzKey key;
    private final PassiveAuthentication origin;

    /// @param authorities certificates of the countries' signing authorities (CSCA); without any the origin stays
    ///     unchecked
    public PassportReading(MrzKey key, Collection<X509Certificate> authorities, Clock clock) {
        this.key = key;
        this.origin = new PassiveAuthentication(List.copyOf(authorities), clock);
    }

    /// Takes some seconds.
    ///
    /// @throws DeviceException `CardRefused` when the key does not open the chip, `UnknownCard` when it is none
    @Override
    public Passport run(Card card) throws CardException, DeviceException {
        var channel = new ChannelService(card);
        try {
            var service =
                    new PassportService(channel, PassportService.NORMAL_MAX_TRANCEIVE_LENGTH, SHORT_BLOCK, false, true);
            service.open();
            unlock(service);
            return content(service);
        } catch (CardServiceException | IOException | GeneralSecurityException e) {
            if (channel.failure().isPresent()) throw channel.failure().get();
            throw new DeviceException(refusal(e));
        }
    }

    private void unlock(PassportService service) throws CardServiceException, GeneralSecurityException {
        var access = new BACKey(key.documentNumber(), key.birth(), key.expiry());
        boolean open = openedByPace(service, access);
        service.sendSelectApplet(open);
        if (!open) service.doBAC(access);
    }

    /// Most chips without PACE have no such file, or refuse it; that is no fault.
    private static boolean openedByPace(PassportService service, BACKey access)
            throws CardServiceException, GeneralSecurityException {
        CardAccessFile offer;
        try {
            offer = new CardAccessFile(service.getInputStream(PassportService.EF_CARD_ACCESS, SHORT_BLOCK));
        } catch (CardServiceException | IOException _) {
            return false;
        }
        for (var info : offer.getSecurityInfos()) {
            if (!(info instanceof PACEInfo pace)) continue;
            service.doPACE(
                    PACEKeySpec.createMRZKey(access),
                    pace.getObjectIdentifier(),
                    PACEInfo.toParameterSpec(pace.getParameterId()),
                    pace.getParameterId());
            return true;
        }
        return false;
    }

    private Passport content(PassportService service) throws CardServiceException, IOException {
        byte[] zone = bytes(service, PassportService.EF_DG1);
        byte[] face = bytes(service, PassportService.EF_DG2);
        byte[] object = bytes(service, PassportService.EF_SOD);
        var authenticity = origin.judge(new SODFile(new ByteArrayInputStream(object)), Map.of(1, zone, 2, face));
        MRZInfo mrz = new DG1File(new ByteArrayInputStream(zone)).getMRZInfo();
        return passport(mrz, portrait(new DG2File(new ByteArrayInputStream(face))), authenticity);
    }

    private static byte[] bytes(PassportService service, short file) throws CardServiceException, IOException {
        try (var in = service.getInputStream(file, SHORT_BLOCK)) {
            return in.readAllBytes();
        }
    }

    private static Portrait portrait(DG2File face) throws IOException {
        if (!(face.getSubRecords().getFirst() instanceof FaceInfo record))
            throw new IOException("another kind of face");
        FaceImageInfo image = record.getFaceImageInfos().getFirst();
        try (var in = image.getImageInputStream()) {
            return new Portrait(image.getMimeType(), in.readAllBytes());
        }
    }

    private static Passport passport(MRZInfo mrz, Portrait portrait, Authenticity authenticity) {
        return new Passport(
                mrz.getDocumentCode(),
                mrz.getIssuingState(),
                mrz.getPrimaryIdentifier().replace('<', ' ').strip(),
                mrz.getSecondaryIdentifier().replace('<', ' ').strip(),
                mrz.getDocumentNumber(),
                mrz.getNationality(),
                switch (mrz.getGenderCode()) {
                    case MALE -> "M";
                    case FEMALE -> "F";
                    default -> "<";
                },
                mrz.getDateOfBirth(),
                mrz.getDateOfExpiry(),
                portrait,
                authenticity);
    }

    /// Messages are dropped: they may hold what is on the chip.
    private static DeviceFault refusal(Exception failure) {
        return switch (failure) {
            case CardServiceProtocolException _ -> new CardRefused("passport: the key does not open it");
            case CardServiceException refused
            when (refused.getSW() & 0xFFFF) == NO_SUCH_FILE -> new UnknownCard("no passport application");
            case CardServiceException refused -> new CardRefused("passport: %04X".formatted(refused.getSW() & 0xFFFF));
            default -> new CardRefused("passport: unreadable");
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// The order for a scan job: one region of A4 or what the scanner has, JPEG, in the order of elements that eSCL's
/// schema
/// asks for.
final class EsclSettings {
    private EsclSettings() {}

    static String xml(Request request, EsclAbilities abilities) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" \
                xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
                  <pwg:Version>2.0</pwg:Version>
                  <pwg:ScanRegions>
                    <pwg:ScanRegion>
                      <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
                      <pwg:XOffset>0</pwg:XOffset>
                      <pwg:YOffset>0</pwg:YOffset>
                      <pwg:Width>%4$d</pwg:Width>
                      <pwg:Height>%5$d</pwg:Height>
                    </pwg:ScanRegion>
                  </pwg:ScanRegions>
                  <pwg:InputSource>%1$s</pwg:InputSource>
                  <scan:ColorMode>%2$s</scan:ColorMode>
                  <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
                  <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
                  <scan:XResolution>%3$d</scan:XResolution>
                  <scan:YResolution>%3$d</scan:YResolution>
                </scan:ScanSettings>
                """.formatted(
                        request.source() == Source.FEEDER ? "Feeder" : "Platen",
                        abilities.colourMode(request),
                        abilities.dpi(request),
                        abilities.width(request.source()),
                        abilities.height(request.source()));
    }
}

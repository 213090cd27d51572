// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.DeviceFault.Unsupported;

/// What the status of a reply that is no success means. The codes are those of GA 450's command set, as makers'
/// headers name them.
final class SamStatus {
    private SamStatus() {}

    static DeviceFault fault(SamReply reply) {
        String code = code(reply);
        return switch (reply.status()) {
            case SamReply.BAD_CHECKSUM_RECEIVED, SamReply.BAD_LENGTH_RECEIVED -> new Garbled("reader heard " + code);
            case SamReply.BAD_COMMAND, SamReply.UNKNOWN_COMMAND -> new Unsupported(code);
            case 0x23, 0x47, 0x60, 0x61, 0x66 -> new Broken(code);
            case 0x31, 0x32, 0x33, 0x37, 0x3F -> new CardRefused(code);
            case 0x40 -> new UnknownCard(code);
            case 0x34, 0x41, SamReply.NO_CARD, SamReply.NOT_SELECTED -> new CardMoved();
            default -> new Garbled("reader status " + code);
        };
    }

    private static String code(SamReply reply) {
        String status = "%02X".formatted(reply.status());
        return reply.cardStatus() == 0 ? status : status + " card %04X".formatted(reply.cardStatus());
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.EnumSet;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance.Proof;

/// That somebody is who the card says, shown in another way than by the card.
///
/// @param by the staff number of who vouched; empty where no person did
public record Proved(Proof proof, String by) {

    /// With the card itself.
    public Set<Proof> withCard() {
        return EnumSet.of(Proof.CHIP_READ, proof);
    }
}

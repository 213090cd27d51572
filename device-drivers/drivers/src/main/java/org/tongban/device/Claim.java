// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// The right to use a device, which at most one program of this machine has at a time. Having it is not yet using the
/// device: a supervisor takes it, then opens. Used by one thread.
public interface Claim {

    /// Takes the right, or keeps it; returns at once.
    ///
    /// @return false when another program has it
    boolean take();

    /// True while another program asks for it; who has it gives it back as soon as nothing is under way.
    boolean isWantedElsewhere();

    /// Lets the other one have it; nothing happens when it is not held.
    void giveBack();

    /// For a device that nobody else of this machine asks for.
    static Claim unshared() {
        return new Claim() {
            @Override
            public boolean take() {
                return true;
            }

            @Override
            public boolean isWantedElsewhere() {
                return false;
            }

            @Override
            public void giveBack() {}
        };
    }
}

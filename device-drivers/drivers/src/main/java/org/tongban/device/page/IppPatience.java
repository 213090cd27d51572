// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.time.Duration;

/// How long to wait for what.
///
/// @param file for a whole file to be taken
/// @param busy for a printer that prints for somebody else
/// @param job for a job that says nothing of any trouble to end
/// @param stuck for a person to bring paper or to close the cover, once the printer asks for it in mid-job
/// @param takenBack for a job to be gone that was taken back
/// @param look between two looks at a job
record IppPatience(Duration file, Duration busy, Duration job, Duration stuck, Duration takenBack, Duration look) {

    /// In a hall: a person stands there and waits.
    static final IppPatience USUAL = new IppPatience(
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            Duration.ofSeconds(120),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofMillis(500));
}

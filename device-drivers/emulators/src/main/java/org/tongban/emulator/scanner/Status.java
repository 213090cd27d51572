// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.util.Optional;

/// The scanner at one moment, in eSCL's words.
///
/// @param loaded sheets in the feeder
/// @param jammed whether paper is stuck
/// @param job the job that is not finished
record Status(int loaded, boolean jammed, Optional<ScanJob> job) {

    String state() {
        if (job.isPresent()) {
            return "Processing";
        }
        return jammed ? "Stopped" : "Idle";
    }

    String feeder() {
        if (jammed) {
            return "ScannerAdfJam";
        }
        return loaded == 0 ? "ScannerAdfEmpty" : "ScannerAdfLoaded";
    }

    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scan:ScannerStatus xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
                    xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
                  <pwg:Version>2.63</pwg:Version>
                  <pwg:State>%s</pwg:State>
                  <scan:AdfState>%s</scan:AdfState>
                %s</scan:ScannerStatus>
                """.formatted(state(), feeder(), job.map(Status::jobXml).orElse(""));
    }

    /// One line for the control socket.
    String line() {
        return "state=%s feeder=%s loaded=%d".formatted(state(), feeder(), loaded);
    }

    private static String jobXml(ScanJob job) {
        return """
                <scan:Jobs><scan:JobInfo>
                  <pwg:JobUri>/eSCL/ScanJobs/%1$s</pwg:JobUri>
                  <pwg:JobUuid>%1$s</pwg:JobUuid>
                  <pwg:ImagesCompleted>%2$d</pwg:ImagesCompleted>
                  <pwg:JobState>Processing</pwg:JobState>
                </scan:JobInfo></scan:Jobs>
                """.formatted(job.id(), job.pages());
    }
}

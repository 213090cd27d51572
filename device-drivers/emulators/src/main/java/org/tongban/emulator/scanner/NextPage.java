// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

/// What a client that asks for the next page gets.
sealed interface NextPage {

    /// A sheet was pulled in.
    record Sheet(Page page, ScanRequest request) implements NextPage {}

    /// Ask again in a moment (503).
    record NotReady() implements NextPage {}

    /// The job has no more pages, or there is no such job (404).
    record NoMore() implements NextPage {}
}

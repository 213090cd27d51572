// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.time.Clock;
import java.util.Optional;
import org.tongban.device.Supervisor;
import org.tongban.device.code.CodeReader;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.PageScanner;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.TerminalProfile;
import org.tongban.kiosk.visit.VisitTimes;
import org.tongban.kiosk.voice.SpeechService;
import org.tongban.paper.Papers;

/// Everything that the screens need from the rest of the kiosk; put together once at the start.
///
/// @param published swapped between visits
/// @param sheets a printer for A4, where the hall has one
/// @param codes the reader of QR and bar codes, where the terminal has one
/// @param papers safe for several threads: see [org.tongban.kiosk.visit.SharedPapers]
/// @param sendNow wakes the courier; returns at once
/// @param clock in the hall's zone
public record Services(
        CatalogInForce published,
        CaseStore cases,
        MaterialVault vault,
        PrintJournal prints,
        Journal journal,
        Supervisor<IdentityReader> reader,
        Supervisor<ReceiptPrinter> printer,
        Optional<Supervisor<PagePrinter>> sheets,
        Supervisor<PageScanner> scanner,
        Optional<Supervisor<CodeReader>> codes,
        Papers papers,
        LineWatch line,
        Runnable sendNow,
        Around around,
        Drafts drafts,
        Clock clock,
        UiThread ui,
        TerminalProfile terminal,
        VisitTimes times,
        SpeechService voice,
        Runnable bell) {

    /// The content that holds now.
    public Catalog catalog() {
        return published.now();
    }
}

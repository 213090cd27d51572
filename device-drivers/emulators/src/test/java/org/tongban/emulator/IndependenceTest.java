// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// An emulator that shares code with the driver would share its mistakes too.
@AnalyzeClasses(packages = "org.tongban.emulator", importOptions = ImportOption.DoNotIncludeTests.class)
final class IndependenceTest {

    @ArchTest
    static final ArchRule KNOWS_NOTHING_OF_THE_DRIVERS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tongban.device..", "org.tongban.kiosk..", "org.tongban.print..");

    @ArchTest
    static final ArchRule READER_AND_PRINTER_AND_SCANNER_ARE_STRANGERS = noClasses()
            .that()
            .resideInAPackage("org.tongban.emulator.reader..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tongban.emulator.printer..", "org.tongban.emulator.scanner..");
}

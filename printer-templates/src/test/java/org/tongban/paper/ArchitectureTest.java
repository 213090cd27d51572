// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.tongban.paper", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_SCREEN_AND_NO_STORE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.sql..", "org.sqlite..", "org.tongban.kiosk..");

    @ArchTest
    static final ArchRule KNOWS_NO_WIRE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "org.tongban.device.transport..", "com.fazecast..");

    @ArchTest
    static final ArchRule ONLY_DRAWING_CLASSES_KNOW_PDFBOX = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*\\.(Face|HouseFonts|Ink|PageSheets|PaperDocument|ScanSheets|StrokeSheet|PagePicture)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..");

    @ArchTest
    static final ArchRule TEMPLATES_DRAW_NOTHING = noClasses()
            .that()
            .resideInAPackage("org.tongban.paper.template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tongban.paper", "org.apache..", "com.openhtmltopdf..", "java.awt..");

    @ArchTest
    static final ArchRule SHOWS_NO_LIBRARY_TO_OTHERS = noClasses()
            .that()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "com.google.zxing..", "com.openhtmltopdf..");

    @Test
    void checksFiveRules() {
        assertEquals(
                5,
                Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class))
                        .count());
    }
}

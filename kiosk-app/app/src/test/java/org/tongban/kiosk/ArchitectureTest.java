// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The arrows between the rooms of the terminal.
@AnalyzeClasses(packages = "org.tongban.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rooms = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("boot")
            .definedBy("org.tongban.kiosk.boot..")
            .layer("cli")
            .definedBy("org.tongban.kiosk.cli..")
            .layer("screen")
            .definedBy("org.tongban.kiosk.screen..")
            .layer("ui")
            .definedBy("org.tongban.kiosk.ui..")
            .layer("safe")
            .definedBy("org.tongban.kiosk.safe..")
            .layer("exchange")
            .definedBy("org.tongban.kiosk.exchange..")
            .layer("courier")
            .definedBy("org.tongban.kiosk.courier..")
            .layer("platform")
            .definedBy("org.tongban.kiosk.platform..")
            .layer("visit")
            .definedBy("org.tongban.kiosk.visit..")
            .layer("voice")
            .definedBy("org.tongban.kiosk.voice..")
            .layer("catalog")
            .definedBy("org.tongban.kiosk.catalog..")
            .layer("staff")
            .definedBy("org.tongban.kiosk.staff..")
            .layer("settings")
            .definedBy("org.tongban.kiosk.settings..")
            .layer("casework")
            .definedBy("org.tongban.kiosk.casework..")
            .whereLayer("boot")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("screen")
            .mayOnlyBeAccessedByLayers("boot")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("boot", "screen")
            .whereLayer("safe")
            .mayOnlyBeAccessedByLayers("boot", "cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("boot")
            .whereLayer("courier")
            .mayOnlyBeAccessedByLayers("boot", "cli", "safe", "exchange")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("boot", "cli", "safe", "courier", "exchange")
            .whereLayer("visit")
            .mayOnlyBeAccessedByLayers("boot", "cli", "screen", "ui", "courier")
            .whereLayer("voice")
            .mayOnlyBeAccessedByLayers("boot", "screen")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("boot", "cli", "screen", "visit")
            .whereLayer("casework")
            .mayOnlyBeAccessedByLayers(
                    "boot", "cli", "screen", "visit", "safe", "courier", "exchange", "platform", "staff")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("boot", "cli")
            .whereLayer("staff")
            .mayOnlyBeAccessedByLayers("boot", "cli", "screen", "safe")
            .because("who enters a room should know what they may touch");

    @ArchTest
    static final ArchRule safeTakesOnlyTheReceiptFromThePlatform = noClasses()
            .that()
            .resideInAPackage("..kiosk.safe..")
            .should()
            .dependOnClassesThat(resideInAPackage("..kiosk.platform..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("VerifiedReceipt"))))
            .because("what is kept must not depend on how it is sent");

    @ArchTest
    static final ArchRule roomsHaveNoCycles = slices().matching("org.tongban.kiosk.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes one room of two");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("org.tongban.kiosk.screen.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("..kiosk.screen.flow.."), resideInAPackage("..kiosk.screen.."))
            .allowEmptyShould(true)
            .because("a screen can be thrown away alone; only the way between them knows them all");

    @ArchTest
    static final ArchRule innerRoomsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("..kiosk.casework..", "..kiosk.catalog..", "..kiosk.visit..", "..kiosk.voice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.sql..", "java.net.http..")
            .because("rules are tested without a screen, a disk or a line");

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .allowEmptyShould(true)
            .because("what a screen decides is tested without a screen");

    @ArchTest
    static final ArchRule viewsKnowNothingBehindTheScreen = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..kiosk.safe..", "..kiosk.courier..", "..kiosk.platform..")
            .allowEmptyShould(true)
            .because("a view decides nothing");

    @ArchTest
    static final ArchRule oneDoorToTheScreensThread = noClasses()
            .that()
            .resideOutsideOfPackage("..kiosk.ui..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("UiThread is the one door");

    @ArchTest
    static final ArchRule sqlStaysInTheSafe = noClasses()
            .that()
            .resideOutsideOfPackages("..kiosk.safe..", "..kiosk.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..")
            .because("every change and its outgoing message are one transaction");

    @ArchTest
    static final ArchRule oneClassKnowsTheConnection = noClasses()
            .that()
            .doNotHaveSimpleName("Database")
            .and()
            .doNotHaveSimpleName("FrontDatabase")
            .and()
            .doNotHaveSimpleName("Session")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection")
            .because("durability is set in one place");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("a sleep hides what is waited for");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that()
            .resideOutsideOfPackages("..kiosk.boot..", "..kiosk.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .because("tests and wrong clocks need the time to be handed in");

    @ArchTest
    static final ArchRule casesAndItemsNeverChangeInPlace = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..kiosk.casework..", "..kiosk.catalog..")
            .should()
            .beFinal()
            .because("they are handed between threads");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*\\.[A-Za-z$]*(Manager|Helper|Utils?|Impl|Abstract|Info)([A-Z$][A-Za-z$]*)?")
            .because("such a word hides what a thing is");

    /// Surefire 3.5.3 found no rules and stayed green; so somebody counts.
    @Test
    void allRulesAreThere() {
        long rules = Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .count();
        assertEquals(14, rules);
    }
}

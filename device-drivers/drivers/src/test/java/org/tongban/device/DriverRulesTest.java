// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.tongban.device", importOptions = ImportOption.DoNotIncludeTests.class)
final class DriverRulesTest {
    @ArchTest
    static final ArchRule KNOWS_NO_SCREEN_AND_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "java.sql..", "javax.sql..", "java.awt..", "javax.swing..", "javax.imageio..");

    @ArchTest
    static final ArchRule ONLY_TRANSPORT_KNOWS_THE_SERIAL_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("org.tongban.device.transport")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fazecast..");

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethodWhere(calls(Thread.class, "sleep"));

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should().callMethod(Instant.class, "now");

    /// Counts, because a rule that the build no longer finds is green too.
    @Test
    void thereAreFourRules() {
        long rules = Arrays.stream(DriverRulesTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .count();
        assertEquals(4, rules);
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + name,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name));
    }
}

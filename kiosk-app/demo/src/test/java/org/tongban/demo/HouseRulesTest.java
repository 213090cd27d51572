// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What nothing in the demonstration or the emulators may do. Plain tests on purpose: they run wherever tests run, and
/// the last of them counts the others.
final class HouseRulesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("org.tongban.demo", "org.tongban.emulator");

    private static final List<ArchRule> RULES = List.of(
            knowsNothingOf("org.tongban.kiosk.."),
            knowsNothingOf("org.tongban.device.."),
            knowsNothingOf("org.tongban.paper.."),
            noClasses().should().callMethod(Thread.class, "sleep", long.class),
            noClasses().should().callMethod(Thread.class, "sleep", long.class, int.class),
            noClasses().should().callMethod(Thread.class, "sleep", Duration.class),
            noClasses().should().callMethod(TimeUnit.class, "sleep", long.class));

    private static ArchRule knowsNothingOf(String packages) {
        return noClasses()
                .that()
                .resideInAnyPackage("org.tongban.demo..", "org.tongban.emulator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .because("the other end of a wire is written from its standard, not from our code");
    }

    @Test
    void everyRuleHolds() {
        int checked = 0;
        for (var rule : RULES) {
            rule.check(CLASSES);
            checked++;
        }
        assertEquals(7, checked);
    }

    @Test
    void theRulesSawTheProgram() {
        assertTrue(CLASSES.contain("org.tongban.demo.platform.PlatformMain"));
        assertTrue(CLASSES.size() > 60, "only " + CLASSES.size() + " classes");
    }
}

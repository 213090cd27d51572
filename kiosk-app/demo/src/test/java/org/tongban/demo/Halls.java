// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Opens halls for tests. The world outside is started once for all of a process and set right again for each; a hall's
/// kiosk and its data are its own. Skips where there is no screen or no image.
final class Halls implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Door.class;
    }

    @Override
    public Door resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assumptions.assumeTrue(Hall.isPossible(), "needs a display and the assembled image: ./kiosk test brings both");
        return context.getRoot()
                .getStore(Namespace.create(Halls.class))
                .getOrComputeIfAbsent("door", _ -> new Door(), Door.class);
    }

    /// The way into a hall; closed by the test run when everything is over.
    static final class Door implements AutoCloseable {
        private static final Path HALLS = Path.of("target", "halls").toAbsolutePath();
        private final Outside outside;

        private Door() {
            Path home = HALLS.resolve("outside-" + ProcessHandle.current().pid());
            try {
                Folders.empty(home);
                outside = new Outside(new GivenParts(), home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// A kiosk like any other.
        Hall open(String name) throws Exception {
            return open(name, Hall.Opening.plain());
        }

        Hall open(String name, Hall.Opening opening) throws Exception {
            setRight();
            return new Hall(outside, HALLS.resolve(name), opening);
        }

        private void setRight() {
            outside.reader().ifPresent(reader -> {
                reader.say("plug");
                reader.say("fault none");
                reader.say("take");
            });
            outside.printer().ifPresent(printer -> {
                printer.say("gone");
                printer.say("mute off");
                printer.say("back");
                printer.say("cover closed");
                printer.say("paper ok");
            });
            outside.scanner().ifPresent(scanner -> {
                scanner.say("gone");
                scanner.say("clear");
                scanner.say("empty");
                scanner.say("back");
            });
            outside.platform().ifPresent(platform -> platform.say("mode normal"));
            outside.line().say("up");
        }

        @Override
        public void close() {
            outside.close();
        }
    }
}

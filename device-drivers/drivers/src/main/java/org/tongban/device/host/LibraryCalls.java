// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A maker's C library whose functions take whole numbers and pointers and give a whole number. Only in a process of
/// its
/// own ([HostLoop]), on its main thread: what is called blocks as long as the library does, and may crash.
@SuppressWarnings("restricted") // what this class is for
public final class LibraryCalls {
    private final SymbolLookup library;
    private final Map<String, MethodHandle> calls = new HashMap<>();

    /// @throws IllegalArgumentException when there is no such library
    public LibraryCalls(Path file) {
        library = SymbolLookup.libraryLookup(file, Arena.global());
    }

    /// Calls a function.
    ///
    /// @param arguments each an `Integer` or a `MemorySegment`
    public int call(String function, Object... arguments) throws Throwable {
        MethodHandle call = calls.get(function);
        if (call == null) {
            MemoryLayout[] layouts = Arrays.stream(arguments)
                    .map(argument -> argument instanceof MemorySegment ? ADDRESS : JAVA_INT)
                    .toArray(MemoryLayout[]::new);
            call = Linker.nativeLinker()
                    .downcallHandle(library.findOrThrow(function), FunctionDescriptor.of(JAVA_INT, layouts));
            calls.put(function, call);
        }
        return (int) call.invokeWithArguments(arguments);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The calls of `libpcsclite.so.1` (PC/SC part 5) through the Foreign Function API, as 64-bit Linux has them: DWORD,
/// LONG and handles are eight bytes there. Any thread; each call blocks as long as the library does.
@SuppressWarnings("restricted") // what this class is for
final class Pcsc {
    private static final String LIBRARY = "libpcsclite.so.1";
    private static final long SCOPE_SYSTEM = 2;
    private static final long SHARED = 2;
    private static final long RESET = 1;
    private static final int LONGEST_ANSWER = 65_544;
    private static final int LONGEST_ATR = 33;
    /// SCARD_READERSTATE: name, user data, current, event, length of the ATR, ATR, filled up to 80 bytes.
    private static final long READER_STATE_BYTES = 80;

    private static final long CURRENT_AT = 16;
    private static final long EVENT_AT = 24;

    private final MethodHandle establish;
    private final MethodHandle release;
    private final MethodHandle list;
    private final MethodHandle statusChange;
    private final MethodHandle connect;
    private final MethodHandle disconnect;
    private final MethodHandle transmit;
    private final MethodHandle status;
    private final MethodHandle begin;
    private final MethodHandle end;

    private Pcsc(SymbolLookup library) {
        establish = call(library, "SCardEstablishContext", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        release = call(library, "SCardReleaseContext", JAVA_LONG);
        list = call(library, "SCardListReaders", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        statusChange = call(library, "SCardGetStatusChange", JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);
        connect = call(library, "SCardConnect", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS);
        disconnect = call(library, "SCardDisconnect", JAVA_LONG, JAVA_LONG);
        transmit = call(library, "SCardTransmit", JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        status = call(library, "SCardStatus", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        begin = call(library, "SCardBeginTransaction", JAVA_LONG);
        end = call(library, "SCardEndTransaction", JAVA_LONG, JAVA_LONG);
    }

    private static final class Loaded {
        static final Pcsc PCSC = new Pcsc(SymbolLookup.libraryLookup(LIBRARY, Arena.global()));
    }

    /// @throws PcscException with `NO_SERVICE` where the library is not installed
    static Pcsc loaded() throws PcscException {
        try {
            return Loaded.PCSC;
        } catch (ExceptionInInitializerError | NoClassDefFoundError _) {
            throw new PcscException(PcscException.NO_SERVICE);
        }
    }

    /// An open connection to a card.
    ///
    /// @param protocol 1 for T=0, 2 for T=1
    record Handle(long handle, long protocol) {}

    long establishContext() throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(JAVA_LONG);
            check(invoke(establish, SCOPE_SYSTEM, MemorySegment.NULL, MemorySegment.NULL, context));
            return context.get(JAVA_LONG, 0);
        }
    }

    void releaseContext(long context) throws PcscException {
        check(invoke(release, context));
    }

    List<String> readers(long context) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(JAVA_LONG);
            long code = invoke(list, context, MemorySegment.NULL, MemorySegment.NULL, size);
            if (code == PcscException.NO_READERS) return List.of();
            check(code);
            MemorySegment names = arena.allocate(size.get(JAVA_LONG, 0));
            check(invoke(list, context, MemorySegment.NULL, names, size));
            return split(names.toArray(JAVA_BYTE));
        }
    }

    /// Waits until the reader's state is another than `current`, at most so many milliseconds.
    ///
    /// @return the state now; with `TIMEOUT` nothing changed
    long awaitChange(long context, String reader, long current, long millis) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(READER_STATE_BYTES, 8);
            state.set(ADDRESS, 0, arena.allocateFrom(reader));
            state.set(JAVA_LONG, CURRENT_AT, current);
            long code = invoke(statusChange, context, millis, state, 1L);
            if (code != PcscException.TIMEOUT) check(code);
            return state.get(JAVA_LONG, EVENT_AT);
        }
    }

    Handle connect(long context, String reader, long protocols) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_LONG);
            MemorySegment protocol = arena.allocate(JAVA_LONG);
            check(invoke(connect, context, arena.allocateFrom(reader), SHARED, protocols, handle, protocol));
            return new Handle(handle.get(JAVA_LONG, 0), protocol.get(JAVA_LONG, 0));
        }
    }

    /// @param reset whether the card forgets what it was asked before
    void disconnect(Handle card, boolean reset) throws PcscException {
        check(invoke(disconnect, card.handle(), reset ? RESET : 0L));
    }

    void beginTransaction(Handle card) throws PcscException {
        check(invoke(begin, card.handle()));
    }

    void endTransaction(Handle card) throws PcscException {
        check(invoke(end, card.handle(), 0L));
    }

    byte[] atr(Handle card) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(JAVA_LONG);
            MemorySegment protocol = arena.allocate(JAVA_LONG);
            MemorySegment atr = arena.allocate(LONGEST_ATR);
            MemorySegment size = arena.allocateFrom(JAVA_LONG, LONGEST_ATR);
            MemorySegment noNameSize = arena.allocate(JAVA_LONG);
            check(invoke(status, card.handle(), MemorySegment.NULL, noNameSize, state, protocol, atr, size));
            return atr.asSlice(0, size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
        }
    }

    byte[] transmit(Handle card, byte[] command) throws PcscException {
        try (var arena = Arena.ofConfined()) {
            MemorySegment protocol = arena.allocateFrom(JAVA_LONG, card.protocol(), 2 * JAVA_LONG.byteSize());
            MemorySegment answer = arena.allocate(LONGEST_ANSWER);
            MemorySegment size = arena.allocateFrom(JAVA_LONG, LONGEST_ANSWER);
            MemorySegment sent = arena.allocateFrom(JAVA_BYTE, command);
            long length = command.length;
            check(invoke(transmit, card.handle(), protocol, sent, length, MemorySegment.NULL, answer, size));
            byte[] got = answer.asSlice(0, size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
            answer.fill((byte) 0); // may be a person's card
            return got;
        }
    }

    /// Names end with a zero each, and the list with one more.
    private static List<String> split(byte[] names) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < names.length; at++) {
            if (names[at] != 0) continue;
            if (at > from) found.add(new String(Arrays.copyOfRange(names, from, at), StandardCharsets.UTF_8));
            from = at + 1;
        }
        return found;
    }

    private static MethodHandle call(SymbolLookup library, String name, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(JAVA_LONG, parameters));
    }

    private static long invoke(MethodHandle function, Object... arguments) {
        try {
            return (long) function.invokeWithArguments(arguments) & 0xFFFF_FFFFL;
        } catch (Throwable e) {
            throw new IllegalStateException("PC/SC call could not be made", e);
        }
    }

    private static void check(long code) throws PcscException {
        if (code != 0) throw new PcscException(code);
    }
}

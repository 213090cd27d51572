// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The key closed by Windows for this user on this machine: `CryptProtectData` of crypt32 (dpapi.h). Never run: only
/// its
/// layouts are tested.
@SuppressWarnings("restricted")
record KeyInDpapi() implements KeyGuard {
    /// `DATA_BLOB` (wincrypt.h) on 64-bit Windows: DWORD cbData, four bytes of padding, BYTE* pbData.
    static final StructLayout BLOB = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("cbData"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.ADDRESS.withName("pbData"));

    /// Both calls: in, description, entropy, reserved, prompt, flags, out.
    static final FunctionDescriptor CALL = FunctionDescriptor.of(
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS);

    private static final int CRYPTPROTECT_UI_FORBIDDEN = 1;
    private static final long DATA = BLOB.byteOffset(MemoryLayout.PathElement.groupElement("pbData"));
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;

    @Override
    public String name() {
        return "dpapi";
    }

    @Override
    public boolean isWeak() {
        return false;
    }

    @Override
    public String suffix() {
        return ".dpapi";
    }

    @Override
    public byte[] close(byte[] key) throws IOException {
        return called("CryptProtectData", key);
    }

    @Override
    public byte[] open(byte[] closed) throws IOException {
        return called("CryptUnprotectData", closed);
    }

    private static byte[] called(String function, byte[] content) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle call = linker.downcallHandle(
                    SymbolLookup.libraryLookup("crypt32", arena).findOrThrow(function), CALL);
            MethodHandle free = linker.downcallHandle(
                    SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("LocalFree"),
                    FunctionDescriptor.of(POINTER, POINTER));
            MemorySegment nothing = MemorySegment.NULL;
            MemorySegment in = blob(arena, content);
            MemorySegment out = arena.allocate(BLOB);
            int done = (int) call.invokeExact(in, nothing, nothing, nothing, nothing, CRYPTPROTECT_UI_FORBIDDEN, out);
            if (done == 0) {
                throw new IOException(function + " refused");
            }
            MemorySegment data = out.get(POINTER, DATA);
            byte[] answer = data.reinterpret(out.get(ValueLayout.JAVA_INT, 0)).toArray(ValueLayout.JAVA_BYTE);
            var _ = (MemorySegment) free.invokeExact(data);
            return answer;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(function + " failed", e);
        }
    }

    static MemorySegment blob(Arena arena, byte[] content) {
        MemorySegment blob = arena.allocate(BLOB);
        blob.set(ValueLayout.JAVA_INT, 0, content.length);
        blob.set(POINTER, DATA, arena.allocateFrom(ValueLayout.JAVA_BYTE, content));
        return blob;
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The vault's twin: keeps files in memory, and has no room where a test says so.
public final class InMemoryVault implements MaterialVault {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Set<CaseId> submitted = new HashSet<>();
    private int room = Integer.MAX_VALUE;

    /// From now on takes so many files more.
    public void leaveRoomFor(int more) {
        room = files.size() + more;
    }

    public int size() {
        return files.size();
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    void forget(CaseId caseId) {
        submitted.remove(caseId);
        discard(caseId);
    }

    void keep(CaseId caseId) {
        submitted.add(caseId);
    }

    @Override
    public void put(CaseId caseId, String materialId, byte[] content) {
        if (files.size() >= room) {
            throw new StorageFullException(new IOException("no room"));
        }
        files.put(caseId + "/" + materialId, content.clone());
    }

    @Override
    public void settle(CaseId caseId) {}

    @Override
    public byte[] get(CaseId caseId, String materialId) {
        String name = caseId + "/" + materialId;
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new UnreadableException(name))
                .clone();
    }

    @Override
    public void discard(CaseId caseId) {
        if (submitted.contains(caseId)) {
            throw new IllegalStateException("a submitted case keeps its materials: " + caseId);
        }
        files.keySet().removeIf(name -> name.startsWith(caseId.toString()));
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Draft;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as sealed files beside the materials, under the key that the case keeps when it is handed in. Forgetting a
/// draft
/// that was not handed in destroys that key.
final class SealedDrafts implements Drafts {
    static final String DRAFT = "draft";
    private static final String PAGE = "draft-page-";
    private static final int DIGITS = 32;
    private static final JsonMapper JSON = PersonalJson.mapper();

    private final SealedFiles files;
    private final Clock clock;

    SealedDrafts(SealedFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void save(Draft draft) {
        if (!files.isSubmitted(draft.caseId())) {
            files.putNow(draft.caseId(), DRAFT, JSON.writeValueAsBytes(draft));
        }
    }

    @Override
    public String savePage(CaseId caseId, byte[] jpeg) {
        String name = Digests.sha256Hex(jpeg).substring(0, DIGITS);
        if (!files.has(caseId, PAGE + name)) {
            files.putNow(caseId, PAGE + name, jpeg);
        }
        return name;
    }

    @Override
    public byte[] page(CaseId caseId, String name) {
        return files.get(caseId, PAGE + name);
    }

    @Override
    public List<Draft> open() {
        List<Draft> open = new ArrayList<>();
        for (CaseId caseId : files.with(DRAFT)) {
            read(caseId)
                    .filter(draft -> !isOver(draft) && !files.isSubmitted(caseId))
                    .ifPresent(open::add);
        }
        open.sort(Comparator.comparing(Draft::savedAt).reversed());
        return List.copyOf(open);
    }

    private boolean isOver(Draft draft) {
        return !clock.instant().isBefore(draft.until());
    }

    /// Empty also for what was damaged: it is forgotten like what has run out.
    private Optional<Draft> read(CaseId caseId) {
        try {
            return Optional.of(JSON.readValue(files.get(caseId, DRAFT), Draft.class));
        } catch (UnreadableException | JacksonException _) {
            return Optional.empty();
        }
    }

    @Override
    public void forget(CaseId caseId) {
        if (files.isSubmitted(caseId)) {
            files.removeNamed(caseId, DRAFT);
        } else {
            files.forget(caseId);
        }
    }

    @Override
    public void forgetExpired() {
        for (CaseId caseId : files.with(DRAFT)) {
            if (files.isSubmitted(caseId)
                    || read(caseId).filter(draft -> !isOver(draft)).isEmpty()) {
                forget(caseId);
            }
        }
    }
}

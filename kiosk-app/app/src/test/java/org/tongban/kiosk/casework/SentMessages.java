// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Messages that were handed over for sending, to look at. Nothing is ever answered.
public final class SentMessages implements Messages {
    private final List<Message> sent = new ArrayList<>();

    @Override
    public void send(Message message) {
        sent.add(message);
    }

    @Override
    public Optional<Standing> standing(Message.Kind kind, String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing> latest(Message.Kind kind, String target) {
        return Optional.empty();
    }

    @Override
    public List<SetAside> setAside() {
        return List.of();
    }

    @Override
    public boolean again(Message.Kind kind, String id) {
        return false;
    }

    @Override
    public List<Kept> kept() {
        return sent.stream()
                .map(message -> new Kept(message, State.QUEUED, Instant.EPOCH))
                .toList();
    }

    public List<Message> all() {
        return List.copyOf(sent);
    }

    List<String> targets() {
        return sent.stream().map(Message::target).toList();
    }

    String body(int index) {
        return new String(sent.get(index).body(), StandardCharsets.UTF_8);
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// What we want of an eSCL document: which elements it has, and their texts, by local name and by what they stand in.
/// Reads no document type and nothing from outside.
final class EsclDocument {
    private final Set<String> elements = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();

    /// An element on the way down to a text.
    ///
    /// @param number tells it from others of its name
    private record Step(String name, int number) {}

    /// @param path the steps from the root down to the element
    private record Text(List<Step> path, String value) {
        boolean isOf(String element) {
            return path.getLast().name().equals(element);
        }

        Optional<Step> below(String ancestor) {
            return path.stream().filter(step -> step.name().equals(ancestor)).findFirst();
        }
    }

    private EsclDocument() {}

    static EsclDocument parse(byte[] xml) throws DeviceException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var document = new EsclDocument();
        try {
            document.read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw new DeviceException(new Garbled("no XML"), e);
        }
        return document;
    }

    boolean has(String element) {
        return elements.contains(element);
    }

    /// The first text of an element, wherever it stands.
    Optional<String> text(String element) {
        return texts.stream()
                .filter(text -> text.isOf(element))
                .map(Text::value)
                .findFirst();
    }

    /// All texts of an element below another one, in order.
    List<String> texts(String ancestor, String element) {
        return texts.stream()
                .filter(text -> text.isOf(element) && text.below(ancestor).isPresent())
                .map(Text::value)
                .toList();
    }

    /// Each element of this name that holds a text, as a document of its own, in order.
    List<EsclDocument> each(String element) {
        Map<Step, EsclDocument> parts = new LinkedHashMap<>();
        for (Text text : texts) {
            text.below(element)
                    .ifPresent(step -> parts.computeIfAbsent(step, _ -> new EsclDocument())
                            .texts
                            .add(text));
        }
        return List.copyOf(parts.values());
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Step> path = new ArrayDeque<>();
        int number = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(new Step(reader.getLocalName(), number++));
                    elements.add(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> path.removeLast();
                case XMLStreamConstants.CHARACTERS -> {
                    String text = reader.getText().strip();
                    if (!text.isEmpty()) texts.add(new Text(List.copyOf(path), text));
                }
                default -> {
                    // Comments and the like say nothing to us.
                }
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// What we want of an eSCL document: which elements it has, and the first text of each, by local name. Reads no
/// document type and nothing from outside.
final class EsclDocument {
    private final Set<String> elements = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

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

    Optional<String> text(String element) {
        return Optional.ofNullable(texts.get(element));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String element = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = reader.getLocalName();
                elements.add(element);
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                texts.putIfAbsent(element, reader.getText().strip());
            }
        }
    }
}

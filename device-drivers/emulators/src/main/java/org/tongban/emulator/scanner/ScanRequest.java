// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a client asked for in its `ScanSettings`.
///
/// @param source where the paper comes from
/// @param colour whether pictures keep their colours
/// @param resolution dots an inch
/// @param region the part of the bed, in 1/300 inch
record ScanRequest(Source source, Colour colour, int resolution, Region region) {

    private static final int A4_WIDTH = 2480;
    private static final int A4_HEIGHT = 3508;

    /// `pwg:InputSource`.
    enum Source {
        PLATEN,
        FEEDER
    }

    /// `scan:ColorMode`.
    enum Colour {
        RGB24,
        GREY8
    }

    /// `pwg:ScanRegion`, in 1/300 inch.
    record Region(int x, int y, int width, int height) {}

    /// Reads the XML; what is not said is A4 from the platen, in colour, at 200 dots an inch.
    ///
    /// @throws XMLStreamException when it is no XML
    /// @throws IllegalArgumentException when it asks for something this scanner cannot do
    static ScanRequest read(InputStream xml) throws XMLStreamException {
        var said = leaves(xml);
        var resolution = number(said, "XResolution", 200);
        if (resolution < Capabilities.LOWEST_DPI || resolution > Capabilities.HIGHEST_DPI) {
            throw new IllegalArgumentException("resolution");
        }
        var region = new Region(
                number(said, "XOffset", 0),
                number(said, "YOffset", 0),
                number(said, "Width", A4_WIDTH),
                number(said, "Height", A4_HEIGHT));
        if (region.width() <= 0 || region.height() <= 0 || region.width() > A4_WIDTH || region.height() > A4_HEIGHT) {
            throw new IllegalArgumentException("region");
        }
        return new ScanRequest(source(said), colour(said), resolution, region);
    }

    private static Source source(Map<String, String> said) {
        return switch (said.getOrDefault("InputSource", "Platen")) {
            case "Platen" -> Source.PLATEN;
            case "Feeder" -> Source.FEEDER;
            default -> throw new IllegalArgumentException("source");
        };
    }

    private static Colour colour(Map<String, String> said) {
        return switch (said.getOrDefault("ColorMode", "RGB24")) {
            case "RGB24" -> Colour.RGB24;
            case "Grayscale8" -> Colour.GREY8;
            default -> throw new IllegalArgumentException("colour mode");
        };
    }

    private static int number(Map<String, String> said, String name, int otherwise) {
        return said.containsKey(name) ? Integer.parseInt(said.getOrDefault(name, "")) : otherwise;
    }

    /// The text of each element that has no children, by its local name.
    private static Map<String, String> leaves(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var reader = factory.createXMLStreamReader(xml);
        var leaves = new HashMap<String, String>();
        var name = "";
        while (reader.hasNext()) {
            name = step(reader, name, leaves);
        }
        return leaves;
    }

    private static String step(XMLStreamReader reader, String name, Map<String, String> leaves)
            throws XMLStreamException {
        return switch (reader.next()) {
            case XMLStreamReader.START_ELEMENT -> reader.getLocalName();
            case XMLStreamReader.CHARACTERS -> {
                if (!name.isEmpty() && !reader.isWhiteSpace()) {
                    leaves.put(name, reader.getText().strip());
                }
                yield name;
            }
            case XMLStreamReader.END_ELEMENT -> "";
            default -> name;
        };
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an XHTML template may hold: the elements and attributes below, styles without any address, codes as pictures
/// (`qr:`, `barcode:`, `ink:`). No document type, no entity of its own, no script, nothing from elsewhere.
final class PageScript {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head title style body div p span h1 h2 h3 h4 table thead tbody tfoot tr th td colgroup col ul ol li"
                            + " br hr strong b em i small sub sup img")
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "id", "style", "colspan", "rowspan", "src", "alt", "lang", "title", "width", "height");
    private static final Pattern SOURCE = Pattern.compile("(qr|barcode|ink):.*", Pattern.DOTALL);
    private static final Pattern FORBIDDEN_STYLE =
            Pattern.compile("url\\s*\\(|@import|@font-face|@namespace|expression\\s*\\(|behavior\\s*:|\\\\|\\{\\{");
    /// A fragment has no single root, so it is read inside of one.
    private static final String ROOT = "<x>";

    private final TemplateFiles.Source source;
    private final int shift;
    private final List<TemplateFault> faults = new ArrayList<>();

    private PageScript(TemplateFiles.Source source, int shift) {
        this.source = source;
        this.shift = shift;
    }

    /// Makes a value harmless in text and in attributes.
    static String plain(String value) {
        StringBuilder kept = new StringBuilder(value.length() + 16);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> kept.append("&lt;");
                case '>' -> kept.append("&gt;");
                case '&' -> kept.append("&amp;");
                case '"' -> kept.append("&quot;");
                case '\'' -> kept.append("&#39;");
                default -> {
                    if (isXml(c)) {
                        kept.appendCodePoint(c);
                    }
                }
            }
        });
        return kept.toString();
    }

    /// XML 1.0, production Char.
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /// What is wrong with a file, whatever the values will be.
    static List<TemplateFault> check(TemplateFiles.Source source, boolean isFragment) {
        PageScript script = new PageScript(source, isFragment ? ROOT.length() : 0);
        script.read(isFragment ? ROOT + source.text() + "</x>" : source.text());
        return script.faults;
    }

    private void read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            boolean inStyle = false;
            while (reader.hasNext()) {
                int event = reader.next();
                inStyle = (event == XMLStreamConstants.START_ELEMENT
                                && reader.getLocalName().equals("style"))
                        || (inStyle && event != XMLStreamConstants.END_ELEMENT);
                event(reader, event, inStyle);
            }
            reader.close();
        } catch (XMLStreamException e) {
            fault(e.getLocation(), "not well-formed: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private static String firstLine(String message) {
        return message.replaceFirst("(?s).*Message:\\s*", "")
                .lines()
                .findFirst()
                .orElse("");
    }

    private void event(XMLStreamReader reader, int event, boolean inStyle) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(reader);
            case XMLStreamConstants.DTD -> fault(reader.getLocation(), "a document type is not allowed");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                fault(reader.getLocation(), "an entity is not allowed: &" + reader.getLocalName() + ";");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                fault(reader.getLocation(), "a processing instruction is not allowed");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inStyle) {
                    style(reader.getText(), reader.getLocation());
                }
            }
            default -> {}
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (!ELEMENTS.contains(name) && !(shift > 0 && name.equals("x"))) {
            fault(reader.getLocation(), "the element " + name + " is not allowed");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        if (!ATTRIBUTES.contains(name)) {
            fault(reader.getLocation(), "the attribute " + name + " is not allowed");
        } else if (name.equals("src") && !SOURCE.matcher(value).matches()) {
            fault(reader.getLocation(), "a picture is qr:…, barcode:… or ink:…, nothing from elsewhere");
        } else if (name.equals("style")) {
            style(value, reader.getLocation());
        }
    }

    private void style(String css, Location location) {
        Matcher matcher = FORBIDDEN_STYLE.matcher(css.toLowerCase(Locale.ROOT));
        if (matcher.find()) {
            fault(location, "a style may not hold " + matcher.group());
        }
    }

    private void fault(Location location, String message) {
        int line = Math.max(1, location.getLineNumber());
        int column = Math.max(1, location.getColumnNumber() - (line == 1 ? shift : 0));
        faults.add(new TemplateFault(source.label(), line, column, message));
    }

    /// Why an expanded page cannot be read: sections may have cut elements in two.
    static Optional<String> broken(String expanded) {
        PageScript script = new PageScript(new TemplateFiles.Source("", expanded, false), 0);
        script.read(expanded);
        return script.faults.stream().map(TemplateFault::message).findFirst();
    }
}

// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The text of a page before it is set: every character is looked up in the faces, and one that none has becomes a
/// picture of its code. Nobody's name makes a paper fail.
final class PageText {
    static final String MAIN = "paper";

    private static final Pattern PICTURE = Pattern.compile("(qr|barcode|ink|glyph):.*", Pattern.DOTALL);

    private PageText() {}

    static boolean isPicture(String uri) {
        return PICTURE.matcher(uri).matches();
    }

    /// The family of the n-th face behind the main one.
    static String family(int index) {
        return "behind" + index;
    }

    /// @throws IOException when the page is not well-formed
    static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the page is not well-formed", e);
        }
    }

    /// True when some character is not in the main face.
    static boolean needsOthers(Document page, Faces faces) {
        Face main = faces.main(Weight.REGULAR).get();
        String text = String.valueOf(page.getDocumentElement().getTextContent());
        return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !main.has(c));
    }

    /// Names the faces, and puts pictures where no face has the character.
    static void prepare(Document page, Faces faces, int behind) {
        StringBuilder families = new StringBuilder(MAIN);
        for (int i = 0; i < behind; i++) {
            families.append(", ").append(family(i));
        }
        Element style = page.createElementNS("http://www.w3.org/1999/xhtml", "style");
        style.setTextContent("html { font-family: " + families + "; } img.glyph { height: 1em; width: 1em;"
                + " vertical-align: -0.12em; }");
        Optional<Node> head = first(page.getDocumentElement(), "head");
        head.ifPresent(one -> one.insertBefore(style, one.getFirstChild()));
        first(page.getDocumentElement(), "body").ifPresent(body -> {
            List<Text> texts = new ArrayList<>();
            collect(body, texts);
            Typeface typeface = faces.of(Weight.REGULAR);
            texts.forEach(text -> characters(page, text, typeface));
        });
    }

    private static Optional<Node> first(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0));
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text) {
            texts.add(text);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), texts);
        }
    }

    private static void characters(Document page, Text node, Typeface typeface) {
        String text = Lines.readable(node.getData());
        StringBuilder run = new StringBuilder();
        Node parent = node.getParentNode();
        if (parent == null) {
            return;
        }
        for (int c : text.codePoints().toArray()) {
            if (Character.isWhitespace(c) || typeface.face(c).isPresent()) {
                run.appendCodePoint(c);
                continue;
            }
            parent.insertBefore(page.createTextNode(run.toString()), node);
            parent.insertBefore(picture(page, c), node);
            run.setLength(0);
        }
        node.setData(run.toString());
    }

    private static Element picture(Document page, int codePoint) {
        Element picture = page.createElementNS("http://www.w3.org/1999/xhtml", "img");
        picture.setAttribute("class", "glyph");
        picture.setAttribute("src", "glyph:" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
        return picture;
    }
}

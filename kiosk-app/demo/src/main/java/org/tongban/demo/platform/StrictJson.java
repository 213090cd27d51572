// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object as the contract's common rules allow it: UTF-8, no key twice, no lone surrogate, no null, numbers
/// only as integers of at most 2^53−1 in the one form that RFC 8785 clause 3.2.2.3 gives them.
///
/// @param text as it came
/// @param object the same, parsed
record StrictJson(String text, ObjectNode object) {
    private static final long LARGEST = (1L << 53) - 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// @throws Problem 422 case-rejected that names the place
    static StrictJson of(byte[] bytes) throws Problem {
        return of(decoded(bytes));
    }

    static StrictJson of(String text) throws Problem {
        checkTokens(text);
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root instanceof ObjectNode object) return new StrictJson(text, object);
        } catch (JacksonException e) {
            throw notJson(e);
        }
        throw Problem.caseRejected("the body is not a JSON object");
    }

    /// SHA-256 of the RFC 8785 form.
    String sha256() throws IOException {
        return Digests.sha256(new JsonCanonicalizer(text).getEncodedUTF8());
    }

    private static String decoded(byte[] bytes) throws Problem {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.caseRejected("the body is not UTF-8");
        }
    }

    private static void checkTokens(String text) throws Problem {
        try (var parser = MAPPER.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) check(parser, token);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private static void check(JsonParser parser, JsonToken token) throws Problem {
        switch (token) {
            case VALUE_NULL -> throw refused(parser, "is null; absent members are left out");
            case VALUE_NUMBER_FLOAT -> throw refused(parser, "is not an integer");
            case VALUE_NUMBER_INT -> checkNumber(parser);
            case VALUE_STRING, PROPERTY_NAME -> checkSurrogates(parser);
            default -> {}
        }
    }

    private static void checkNumber(JsonParser parser) throws Problem {
        var written = parser.getString();
        if (written.equals("-0")) throw refused(parser, "is -0, which RFC 8785 writes otherwise");
        if (written.length() > 17 || Math.abs(Long.parseLong(written)) > LARGEST) {
            throw refused(parser, "is beyond 2^53-1");
        }
    }

    private static void checkSurrogates(JsonParser parser) throws Problem {
        var lone = parser.getString()
                .codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        if (lone) throw refused(parser, "holds a lone surrogate");
    }

    private static Problem refused(JsonParser parser, String why) {
        return Problem.caseRejected(dotted(parser.streamReadContext().pathAsPointer()) + " " + why);
    }

    /// The parser's own message may quote content, so only the kind of fault and its place are told.
    private static Problem notJson(JacksonException e) {
        var place = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
        var duplicate = e instanceof StreamReadException
                && e.getOriginalMessage() != null
                && e.getOriginalMessage().startsWith("Duplicate");
        return Problem.caseRejected((duplicate ? "a key stands twice" : "not well-formed JSON") + place);
    }

    private static String dotted(JsonPointer pointer) {
        var path = pointer.toString();
        return path.isEmpty() ? "the body" : path.substring(1).replace('/', '.');
    }
}

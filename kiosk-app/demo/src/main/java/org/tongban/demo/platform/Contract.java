// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The contract as it is published, `platform-api.yaml` (OpenAPI 3.1). Says where a request or an answer departs from
/// it, naming places and rules and never content. Thread-safe.
final class Contract {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode root;
    private final IdentityHashMap<JsonNode, Schema> compiled = new IdentityHashMap<>();

    private Contract(JsonNode root) {
        this.root = root;
    }

    static Contract published() {
        try (InputStream in = Contract.class.getResourceAsStream("/platform-api.yaml")) {
            return new Contract(new YAMLMapper().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One call of the contract.
    ///
    /// @param path as the contract writes it, with `{}`
    record Operation(String path, String method, JsonNode item) {
        JsonNode node() {
            return item.get(method.toLowerCase(java.util.Locale.ROOT));
        }

        String name() {
            return method + " " + path;
        }
    }

    /// Every call that the contract names.
    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var item : root.get("paths").properties()) {
            for (var method : List.of("GET", "PUT", "POST", "DELETE", "HEAD", "PATCH")) {
                var operation = new Operation(item.getKey(), method, item.getValue());
                if (operation.node() != null) all.add(operation);
            }
        }
        return all;
    }

    /// A path without placeholders goes before one with them.
    Optional<Operation> find(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method) && matches(operation.path(), path))
                .min((one, other) ->
                        Boolean.compare(one.path().contains("{"), other.path().contains("{")));
    }

    private static boolean matches(String template, String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /// What a request of this call departs in.
    List<String> faults(Operation operation, Seen.Request request) {
        var faults = new ArrayList<String>();
        for (var holder : List.of(operation.item(), operation.node())) {
            for (var parameter : holder.path("parameters")) {
                parameterFault(operation, resolved(parameter), request).ifPresent(faults::add);
            }
        }
        var body = resolved(operation.node().path("requestBody"));
        if (body.path("required").booleanValue(false)) {
            faults.addAll(contentFaults(body, request.contentType(), request.body()));
        }
        return faults;
    }

    private Optional<String> parameterFault(Operation operation, JsonNode parameter, Seen.Request request) {
        var name = parameter.get("name").stringValue();
        var value = switch (parameter.get("in").stringValue()) {
            case "header" -> request.header(name);
            case "query" -> request.query(name);
            default -> segment(operation.path(), name, request.path());
        };
        if (value.isEmpty()) {
            boolean required = parameter.path("required").booleanValue(false);
            return required ? Optional.of(name + " is missing") : Optional.empty();
        }
        return isValid(parameter.get("schema"), value.get())
                ? Optional.empty()
                : Optional.of(name + " has a wrong form");
    }

    private static Optional<String> segment(String template, String name, String path) {
        int at = List.of(template.split("/", -1)).indexOf("{" + name + "}");
        return Optional.of(path.split("/", -1)[at]);
    }

    /// What an answer to this call departs in.
    List<String> faults(Operation operation, Answer answer) {
        var responses = operation.node().get("responses");
        var named =
                responses.has("" + answer.status()) ? responses.get("" + answer.status()) : responses.get("default");
        if (named == null) return List.of("status " + answer.status() + " is not named");
        var response = resolved(named);
        var faults = new ArrayList<String>();
        for (var header : response.path("headers").properties()) {
            headerFault(header.getKey(), resolved(header.getValue()), answer).ifPresent(faults::add);
        }
        boolean wantsBody = response.has("content") && !operation.method().equals("HEAD");
        if (wantsBody) faults.addAll(bodyFaults(response, answer));
        return faults;
    }

    /// A body is held against the contract as it is after content decoding.
    private List<String> bodyFaults(JsonNode response, Answer answer) {
        try {
            return contentFaults(response, answer.contentType(), answer.decoded());
        } catch (IOException _) {
            return List.of("the body is no gzip");
        }
    }

    private Optional<String> headerFault(String name, JsonNode header, Answer answer) {
        var value = Optional.ofNullable(answer.fields().get(name));
        if (value.isEmpty()) {
            boolean required = header.path("required").booleanValue(false);
            return required ? Optional.of(name + " is missing") : Optional.empty();
        }
        return isValid(header.get("schema"), value.get()) ? Optional.empty() : Optional.of(name + " has a wrong form");
    }

    private List<String> contentFaults(JsonNode holder, String contentType, byte[] body) {
        var mediaType = contentType.replaceFirst(";.*$", "").strip();
        var content = holder.get("content").get(mediaType);
        if (content == null) return List.of("content type " + (mediaType.isEmpty() ? "none" : mediaType));
        if (!content.has("schema")) return List.of();
        try {
            return schema(content.get("schema")).validate(JSON.readTree(body)).stream()
                    .map(Contract::place)
                    .toList();
        } catch (JacksonException _) {
            return List.of("the body is no JSON");
        }
    }

    private static String place(Error error) {
        var property = error.getProperty() == null ? "" : " " + error.getProperty();
        return error.getInstanceLocation() + ": " + error.getKeyword() + property;
    }

    /// Parameters and headers are text on the wire, also where a number is meant.
    private boolean isValid(JsonNode schema, String value) {
        var nodes = JsonNodeFactory.instance;
        if (schema(schema).validate(nodes.stringNode(value)).isEmpty()) return true;
        return value.matches("-?\\d{1,15}")
                && schema(schema)
                        .validate(nodes.numberNode(Long.parseLong(value)))
                        .isEmpty();
    }

    private synchronized Schema schema(JsonNode node) {
        return compiled.computeIfAbsent(node, this::compile);
    }

    private Schema compile(JsonNode node) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(node);
        whole.set("components", root.get("components"));
        return REGISTRY.getSchema(whole);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").stringValue("");
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }
}

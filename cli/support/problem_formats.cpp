// SPDX-License-Identifier: MIT
#include "cli/support/problem_formats.hpp"

#include <set>

#include "timelines/json.hpp"

namespace detente::cli {
namespace {

std::string_view severity_of(const Problem& problem) {
    return problem.severity == Severity::error ? "error" : "warning";
}

/// A path as a relative URI: what is no letter, digit or mark of paths is escaped (RFC 3986).
std::string uri_of(std::string_view path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                           (c >= 'a' && c <= 'z') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain)
            uri += c;
        else
            uri.append("%").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
    return uri.starts_with("./") ? uri.substr(2) : uri;
}

void put_location(JsonWriter& json, const Location& location) {
    json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
    json.key("artifactLocation").begin_object().field("uri", uri_of(location.file)).end_object();
    if (location.line != 0) {
        json.key("region").begin_object().field("startLine", location.line);
        if (location.column != 0) json.field("startColumn", location.column);
        json.end_object();
    }
    json.end_object().end_object().end_array();
}

void put_result(JsonWriter& json, const CheckFinding& finding) {
    const auto& [problem, rule] = finding;
    json.begin_object().field("ruleId", rule).field("level", severity_of(problem));
    json.key("message").begin_object().field("text", problem.message).end_object();
    if (!problem.location.file.empty()) put_location(json, problem.location);
    json.end_object();
}

}  // namespace

std::string problems_as_json(const std::vector<CheckFinding>& findings) {
    std::string text;
    for (const auto& [problem, rule] : findings) {
        JsonWriter json(text);
        json.begin_object().field("file", problem.location.file);
        if (problem.location.line != 0) json.field("line", problem.location.line);
        if (problem.location.column != 0) json.field("column", problem.location.column);
        json.field("severity", severity_of(problem)).field("rule", rule);
        json.field("message", problem.message).end_object();
        text += '\n';
    }
    return text;
}

std::string problems_as_sarif(const std::vector<CheckFinding>& findings) {
    std::set<std::string_view> rules;
    for (const auto& finding : findings) rules.insert(finding.rule);
    std::string text;
    JsonWriter json(text);
    json.begin_object().field("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.field("version", "2.1.0").key("runs").begin_array().begin_object();
    json.key("tool").begin_object().key("driver").begin_object().field("name", "detente");
    json.field("version", DETENTE_VERSION).key("rules").begin_array();
    for (const auto rule : rules) json.begin_object().field("id", rule).end_object();
    json.end_array().end_object().end_object().key("results").begin_array();
    for (const auto& finding : findings) put_result(json, finding);
    json.end_array().end_object().end_array().end_object();
    return text + '\n';
}

}  // namespace detente::cli

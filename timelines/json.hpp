// SPDX-License-Identifier: MIT
// JSON out: appends to one string, nothing in between. (JSON in is simdjson's.)
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// Appends `text` as a quoted JSON string. Bytes that are no UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

/// Writes objects and arrays with the commas in the right places. The caller closes what it opens.
class JsonWriter {
  public:
    explicit JsonWriter(std::string& out) : out_(out) {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(double number);
    JsonWriter& value(int number);
    JsonWriter& value(std::size_t number);
    JsonWriter& value(bool flag);
    JsonWriter& null();

    template <typename Value>
    JsonWriter& field(std::string_view name, const Value& item) {
        return key(name).value(item);
    }
    /// Leaves the field out where the text is empty.
    JsonWriter& field_if(std::string_view name, std::string_view text);
    JsonWriter& field(std::string_view name, const std::vector<std::string>& items);
    JsonWriter& field_if(std::string_view name, const std::vector<std::string>& items);

  private:
    void comma();

    std::string& out_;
    bool need_comma_ = false;
};

}  // namespace detente

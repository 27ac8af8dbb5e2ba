// SPDX-License-Identifier: MIT
// A person's verdicts on candidates, as changes to timeline.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "timelines/timeline.hpp"
#include "timelines/yaml_edit.hpp"

namespace detente {

struct FieldChange {
    std::string field;
    std::string value;  ///< as typed; lists by commas, or in brackets as in YAML
    bool drop = false;  ///< takes the person's word out, so that the candidate's holds again
};

/// Ids may be those of the timeline or of candidates. Each verdict writes the id and where the
/// candidate is told (`from`), so that it ties when the id changes, and says in a sentence what it
/// did. What cannot be done throws Error with what to try; nothing is written here.
class Curator {
  public:
    /// `yaml` is the text of `file.path`, `candidates` are those that `curated` was made of.
    Curator(std::string yaml, const TimelineFile& file, const std::vector<Meeting>& candidates,
            const CurationResult& curated);

    std::string accept(const std::string& id);
    std::string reject(const std::string& id, const std::string& why);
    /// The first one's id and date stand.
    std::string merge(const std::vector<std::string>& ids);
    /// What the documents `apart` tell becomes a meeting of its own.
    std::string split(const std::string& id, const std::vector<std::string>& apart);
    std::string edit(const std::string& id, const std::vector<FieldChange>& changes);
    /// An event that no candidate tells of.
    std::string add(const std::string& id, const std::vector<FieldChange>& fields);

    /// The new text; Error where it would not be a good timeline.yaml any more.
    std::string finish();

  private:
    struct Found {
        std::string candidate;             ///< the machine's id, or empty
        const Meeting* meeting = nullptr;  ///< as on the timeline, or as the machine has it
        const EntryTie* tie = nullptr;     ///< of the entry that speaks of it
    };

    Found find(const std::string& id) const;
    const CuratedEvent* event_of(const Found& found) const;
    bool is_rejected(const Found& found) const { return found.tie && found.tie->rejection; }
    [[noreturn]] void unknown(const std::string& id) const;
    std::size_t index_of(const EntryTie& tie) const;
    std::string_view section_of(const EntryTie& tie) const;
    std::string place_of(const EntryTie& tie) const;
    void remove(const EntryTie& tie);
    void edit_entry(const EntryTie& tie, const std::vector<FieldChange>& changes);

    TimelineFile file_;
    const std::vector<Meeting>& candidates_;
    const CurationResult& curated_;
    std::string path_;
    YamlEdit yaml_;
    std::vector<const EntryTie*> removed_;
    std::vector<std::string> touched_;  ///< ids on which a verdict was given
};

}  // namespace detente

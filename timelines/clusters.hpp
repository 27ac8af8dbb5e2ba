// SPDX-License-Identifier: MIT
// Tellings that are one meeting, found by comparing each only with what shares its time and its
// parties.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "timelines/likeness.hpp"

namespace detente {

/// A meeting as one document tells it.
struct Telling {
    Meeting meeting;
    Profile profile;  ///< of the meeting as the document told it
    std::string doc;
    std::string key;  ///< of its order within the document
};

/// Two tellings of one document never share a cluster: that document told them apart.
class Clusters {
  public:
    /// `tellings` must outlive the clusters; earlier ones found clusters that later ones join.
    explicit Clusters(const std::vector<Telling>& tellings);

    /// Adds a telling to the cluster that it is most like, or founds one with it.
    void place(std::size_t telling);
    /// Joins clusters of neighbouring days, or of a day and the day it was moved from, where only
    /// one fits.
    void join_neighbours();
    /// Places all tellings of one precision (nothing: undated) that no cluster has yet, each only
    /// where one cluster fits clearly better than any other.
    void place_vague(std::optional<Precision> level);

    std::vector<std::vector<const Telling*>> members() const;

  private:
    struct Cluster {
        std::vector<std::size_t> tellings;
        std::vector<const Profile*> faces;  ///< different tellings, a few, to compare with
        std::unordered_set<std::string_view> docs;
    };
    struct Fit {
        std::size_t cluster = 0;
        double points = 0;
    };

    void found(std::size_t telling);
    void add(std::size_t cluster, std::size_t telling);
    void enlist(std::size_t cluster, const Profile& profile);
    void unite(std::size_t into, std::size_t from);
    std::vector<std::size_t> nearby(const Profile& profile);
    std::vector<Fit> fits(std::size_t telling);
    double likeness(const Cluster& a, const Cluster& b) const;
    std::optional<std::size_t> neighbour(std::size_t cluster);
    std::optional<Fit> clear_fit(std::size_t telling);
    std::uint32_t number_of(const std::string& party);
    void look_up(std::uint64_t block, std::vector<std::size_t>& found_clusters);
    bool is_crowded(std::uint64_t block) const;
    std::vector<std::uint32_t> numbers_of(const std::vector<std::string>& parties);
    std::vector<std::uint64_t> groups_to_join(const Profile& profile);
    std::vector<std::uint64_t> groups_to_search(const Profile& profile);

    const std::vector<Telling>& tellings_;
    std::vector<Cluster> clusters_;
    std::vector<bool> placed_;
    std::unordered_map<std::string, std::uint32_t> parties_;
    std::vector<std::size_t> frequency_;  ///< of each party over all tellings
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> blocks_;
    std::vector<std::size_t> seen_;  ///< round in which a cluster was last looked up
    std::size_t round_ = 0;
};

}  // namespace detente

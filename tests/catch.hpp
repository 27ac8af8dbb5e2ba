// SPDX-License-Identifier: MIT
// Catch2 2.x and 3.x under one name, that of 2.x.
#pragma once

#ifdef DETENTE_CATCH2_V2
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>

#include <string>

using Catch::Approx;

namespace Catch {

inline auto Contains(const std::string& part) {
    return Matchers::ContainsSubstring(part);
}
using Matchers::EndsWith;
using Matchers::Equals;
using Matchers::StartsWith;
using Matchers::UnorderedEquals;
using Matchers::VectorContains;

}  // namespace Catch
#endif

#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace relata {

/// What went wrong with something that came from outside (an input, a file, a lexicon, a database).
struct Error {
  std::string where;  // file, and line or byte offset: "news.jsonl:17 (byte 20311)"
  std::string why;    // the reason, one sentence without full stop
  std::string fix;    // what the user can do; may be empty
  std::string kept;   // what was kept in spite of it; may be empty
};

/// A value, or the Error that stands in its way. Nothing that an input can cause is thrown.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failed Result: `return fail(path, "is no file", "check the path");`
[[nodiscard]] inline tl::unexpected<Error> fail(std::string where, std::string why,
                                                std::string fix = "", std::string kept = "") {
  return tl::unexpected<Error>(
      Error{std::move(where), std::move(why), std::move(fix), std::move(kept)});
}

/// The error as the user sees it: `relata: WHERE: WHY`, then indented `do` and `kept` lines.
[[nodiscard]] std::string to_string(const Error& error);

}  // namespace relata

#include "lexicon/entries.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include "text/unicode.h"

namespace relata {

namespace {

constexpr std::array<std::string_view, 8> kWholeLine = {"pattern", "roles",  "sides", "yes",
                                                        "no",      "source", "label", "note"};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// A stretch of a line between wide gaps (two blanks or a tab); offsets in bytes.
struct Column {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_blank(line[at])) ++at;
  return at;
}

/// The column that begins at or after `at`; empty at the end of the line.
Column next_column(std::string_view line, std::size_t at) {
  const std::size_t begin = skip_blanks(line, at);
  std::size_t end = begin;
  while (end < line.size()) {
    if (line[end] == '\t') break;
    if (line[end] == ' ' && end + 1 < line.size() && is_blank(line[end + 1])) break;
    ++end;
  }
  return {begin, end};
}

std::uint32_t column_of(std::string_view line, std::size_t byte) {
  return static_cast<std::uint32_t>(count_code_points(line.substr(0, byte))) + 1;
}

/// Reads the fields of one line, from byte `at` on, into `entry`.
class LineReader {
 public:
  LineReader(const LexiconFile& file, std::string_view line, std::uint32_t number,
             std::vector<Error>& errors)
      : file_(file), line_(line), number_(number), errors_(errors) {}

  void read_fields(std::size_t at, Entry& entry) {
    while (at < line_.size()) {
      const Column column = next_column(line_, at);
      if (column.begin == column.end) return;
      const std::size_t key_end = std::min(line_.find(' ', column.begin), column.end);
      Field field;
      field.key = line_.substr(column.begin, key_end - column.begin);
      field.line = number_;
      field.column = column_of(line_, column.begin);
      const std::size_t value = skip_blanks(line_, key_end);
      const bool whole =
          std::find(kWholeLine.begin(), kWholeLine.end(), field.key) != kWholeLine.end();
      Column rest =
          whole ? Column{value, line_.size()}
                : (key_end < column.end ? Column{value, column.end} : next_column(line_, value));
      if (rest.begin >= rest.end) {
        errors_.push_back(error_at(file_, number_, field.column,
                                   static_cast<std::uint32_t>(count_code_points(field.key)),
                                   fmt::format("the field \"{}\" has no value", field.key),
                                   "a field is a key, a space and a value",
                                   "write the value behind the key, or remove the key"));
        return;
      }
      field.value = line_.substr(rest.begin, rest.end - rest.begin);
      field.value_column = column_of(line_, rest.begin);
      entry.fields.push_back(std::move(field));
      at = rest.end;
    }
  }

 private:
  const LexiconFile& file_;
  std::string_view line_;
  std::uint32_t number_;
  std::vector<Error>& errors_;
};

std::string_view line_of(std::string_view text, std::uint32_t number) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < number && at != std::string_view::npos; ++i) {
    at = text.find('\n', at);
    if (at != std::string_view::npos) ++at;
  }
  if (at == std::string_view::npos) return {};
  std::string_view line = text.substr(at, text.find('\n', at) - at);
  while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
  return line;
}

}  // namespace

const Field* Entry::find(std::string_view key) const {
  for (const Field& field : fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

std::string_view Entry::value(std::string_view key) const {
  const Field* field = find(key);
  return field == nullptr ? std::string_view{} : std::string_view{field->value};
}

std::vector<std::string> split_list(std::string_view value, char separator) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= value.size();) {
    const std::size_t end = std::min(value.find(separator, at), value.size());
    std::size_t from = skip_blanks(value, at);
    std::size_t to = end;
    while (to > from && is_blank(value[to - 1])) --to;
    if (from < to) parts.emplace_back(value.substr(from, to - from));
    at = end + 1;
  }
  return parts;
}

Error error_at(const LexiconFile& file, std::uint32_t line, std::uint32_t column,
               std::uint32_t width, std::string_view message, std::string_view reason,
               std::string_view fix) {
  const std::string_view quoted = line_of(file.text, line);
  const std::string number = fmt::format("{:>5}", line);
  std::string why = std::string(message);
  if (!quoted.empty()) {
    why += fmt::format("\n{} | {}\n{:>5} | {}{}", number, quoted, "",
                       std::string(column > 0 ? column - 1 : 0, ' '),
                       std::string(std::max<std::uint32_t>(width, 1), '^'));
  }
  if (!reason.empty()) why += fmt::format("\n  why   {}", reason);
  return Error{fmt::format("{}:{}:{}", file.name, line, column), why, std::string(fix),
               "the other entries of this file"};
}

std::string_view nearest_name(std::string_view word, std::span<const std::string_view> candidates) {
  std::string_view best;
  std::size_t best_edits = word.size() / 2 + 1;
  std::vector<std::size_t> row;
  for (const std::string_view candidate : candidates) {
    row.resize(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j < row.size(); ++j) {
        const std::size_t changed = diagonal + (word[i - 1] == candidate[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
      }
    }
    if (row.back() < best_edits) {
      best_edits = row.back();
      best = candidate;
    }
  }
  return best;
}

ParsedEntries parse_entries(const LexiconFile& file) {
  ParsedEntries parsed;
  if (const auto invalid = find_invalid_utf8(file.text)) {
    const auto line = static_cast<std::uint32_t>(
        1 + std::count(file.text.begin(), file.text.begin() + static_cast<long>(*invalid), '\n'));
    parsed.errors.push_back(Error{fmt::format("{}:{}", file.name, line),
                                  fmt::format("byte {} is no valid UTF-8", *invalid),
                                  "save the file as UTF-8", "nothing of this file"});
    return parsed;
  }
  std::string_view text = file.text;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::uint32_t number = 0;
  bool skipping = false;  // the fields of an entry whose head could not be read
  for (std::size_t at = 0; at < text.size();) {
    ++number;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    while (!line.empty() && (line.back() == '\r' || is_blank(line.back()))) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    LineReader reader(file, line, number, parsed.errors);
    if (is_blank(line.front())) {
      if (!parsed.entries.empty() && !skipping) {
        reader.read_fields(0, parsed.entries.back());
      } else if (!skipping) {
        parsed.errors.push_back(error_at(file, number, 1, 1, "a field before the first entry",
                                         "a line that begins with a space continues an entry",
                                         "begin the entry in the first column: KIND NAME"));
      }
      continue;
    }
    Entry entry;
    entry.line = number;
    const std::size_t kind_end = std::min(line.find_first_of(" \t"), line.size());
    entry.kind = line.substr(0, kind_end);
    const Column names = next_column(line, kind_end);
    skipping = names.begin == names.end;
    if (skipping) {
      parsed.errors.push_back(
          error_at(file, number, 1, static_cast<std::uint32_t>(count_code_points(entry.kind)),
                   fmt::format("\"{}\" without a name", entry.kind),
                   "an entry begins with its kind and its names", "write: KIND NAME, NAME ..."));
      continue;
    }
    entry.name_column = column_of(line, names.begin);
    entry.names = split_list(line.substr(names.begin, names.end - names.begin));
    reader.read_fields(names.end, entry);
    parsed.entries.push_back(std::move(entry));
  }
  return parsed;
}

Result<std::vector<LexiconFile>> read_lexicon_files(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code error;
  std::vector<std::pair<std::string, fs::path>> found;
  const fs::path root(folder);
  const bool one_file = fs::is_regular_file(root, error) && root.extension() == ".lex";
  if (!one_file && !fs::is_directory(root, error)) {
    return fail(folder, "is no folder and no *.lex file", "name the folder that holds the files");
  }
  std::string top = fs::weakly_canonical(root, error).filename().string();
  if (one_file) {
    const std::string inside = fs::weakly_canonical(root, error).parent_path().filename().string();
    found.emplace_back(inside + "/" + top, root);
  }
  using Entries = fs::recursive_directory_iterator;
  for (Entries at = one_file ? Entries() : Entries(root, error), end; !error && at != end;
       at.increment(error)) {
    const fs::path& path = at->path();
    if (path.filename().string().starts_with('.')) {
      if (at->is_directory(error)) at.disable_recursion_pending();
      continue;
    }
    if (path.extension() == ".lex" && at->is_regular_file(error)) {
      found.emplace_back(top + "/" + path.lexically_relative(root).generic_string(), path);
    }
  }
  if (error) return fail(folder, error.message(), "check the folder's permissions");
  if (found.empty()) return fail(folder, "holds no *.lex file", "see docs/lexicon.md");
  std::sort(found.begin(), found.end());
  std::vector<LexiconFile> files;
  for (auto& [name, path] : found) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) return fail(path.string(), "cannot be read", "check the file's permissions");
    files.push_back({std::move(name), std::move(text).str()});
  }
  return files;
}

}  // namespace relata

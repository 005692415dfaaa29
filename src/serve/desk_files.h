#pragma once

#include <span>
#include <string_view>

namespace relata {

/// One file of the built desk, as compiled into the program (cmake/embed.cmake of this folder).
struct DeskFile {
  std::string_view path;  // "/index.html", "/assets/index-B3x.js"
  std::string_view type;  // Content-Type
  std::string_view bytes;
};

/// All files of the desk, in byte order of their paths; "/index.html" is always there.
[[nodiscard]] std::span<const DeskFile> desk_files();

/// The code tables lexicon/codes/*.lex as they were when the program was built: path and text.
struct CodeFile {
  std::string_view path;
  std::string_view text;
};
[[nodiscard]] std::span<const CodeFile> code_files();

}  // namespace relata

#include "read/conllu_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "read/compose.h"
#include "read/decode.h"
#include "read/finish.h"

namespace relata {
namespace {

// The value of a comment line "# name = value"; nothing for another line.
std::optional<std::string_view> comment(std::string_view line, std::string_view name) {
  if (!line.starts_with("# ") || !line.substr(2).starts_with(name)) return std::nullopt;
  line.remove_prefix(2 + name.size());
  const std::size_t sign = line.find_first_not_of(' ');
  if (sign == std::string_view::npos) return "";
  if (line[sign] != '=') return line[0] == ' ' ? std::optional<std::string_view>("") : std::nullopt;
  const std::size_t begin = line.find_first_not_of(' ', sign + 1);
  return begin == std::string_view::npos ? "" : line.substr(begin);
}

std::string_view line_at(std::string_view bytes, std::size_t at) {
  std::string_view line = bytes.substr(at, std::min(bytes.find('\n', at), bytes.size()) - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t next_line(std::string_view bytes, std::size_t at) {
  return std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
}

class Documents : public Container {
 public:
  explicit Documents(const RawItem& file) : file_(file) {}

  std::optional<Result<Content>> next() override {
    const std::string_view bytes = file_.bytes;
    if (at_ >= bytes.size()) return std::nullopt;
    const std::size_t begin = at_;
    std::string_view id;
    for (std::size_t at = begin; at < bytes.size(); at = at_ = next_line(bytes, at)) {
      const auto newdoc = comment(line_at(bytes, at), "newdoc id");
      if (!newdoc) continue;
      if (at > begin && (id.data() != nullptr || number_ > 0)) break;
      id = *newdoc;
    }
    ++number_;
    RawItem item = file_;
    item.bytes = std::string(bytes.substr(begin, at_ - begin));
    item.made = item.bytes.size();
    if (!id.empty()) item.uri += fmt::format("#{}", id);
    return Result<Content>(std::move(item));
  }

 private:
  RawItem file_;
  std::size_t at_ = 0;
  std::size_t number_ = 0;
};

}  // namespace

std::unique_ptr<Container> conllu_documents(const RawItem& file) {
  return std::make_unique<Documents>(file);
}

Result<Report> read_conllu_text(const RawItem& item) {
  const SourceText source = decode(item.bytes);
  const std::string_view bytes = source.text;
  Report report;
  if (source.note) report.note = source.note;
  Composer compose;
  std::size_t begin = 0;  // of the open paragraph
  bool open = false;
  const auto close = [&] {
    if (!open) return;
    const Span span = compose.end_part();
    if (!span.empty()) add_part(report, compose.text().substr(begin), PartKind::kParagraph, span);
    open = false;
  };
  for (std::size_t at = 0; at < bytes.size(); at = next_line(bytes, at)) {
    const std::string_view line = line_at(bytes, at);
    if (line.starts_with("# newpar")) close();
    const auto text = comment(line, "text");
    if (!text || text->empty()) continue;
    if (open) {
      compose.own(" ");
    } else {
      compose.begin_part();
      begin = compose.text().size();
      open = true;
    }
    compose.own(*text);
  }
  close();
  if (report.parts.empty()) {
    return fail(item.file, "no sentence has its \"# text\"",
                "write the texts as comments, or give the text as a file");
  }
  compose.finish(report);
  finish(report, item);
  return report;
}

}  // namespace relata

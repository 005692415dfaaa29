#include "read/feed.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>
#include <utility>
#include <vector>

#include "read/decode.h"
#include "read/finish.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kFullTextWords = 80;  // a description with more is the text itself

// What a feed says of one entry; texts as HTML.
struct Entry {
  std::string id;
  std::string link;
  std::string title;
  std::string summary;
  std::string content;
  std::string author;
  std::string publisher;
  std::string published;
  std::string updated;
  std::string language;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

// Plain text as paragraphs.
std::string paragraphs(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
      out += "<p>" + escaped(line) + "</p>";
    }
    at = end + 1;
  }
  return out;
}

// Words outside tags.
std::size_t words_of(std::string_view html) {
  std::size_t words = 0;
  bool tag = false;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') tag = true;
    const bool blank = tag || c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !blank && !inside;
    inside = !blank;
    if (c == '>') tag = false;
  }
  return words;
}

// The page that an entry would be, as far as its content, which comes last.
std::string page_of(const Entry& entry, bool full) {
  std::string out = "<!DOCTYPE html><html";
  if (!entry.language.empty()) out += " lang=\"" + escaped(entry.language) + "\"";
  out += "><head><meta charset=\"utf-8\"><title>" + entry.title + "</title>";
  const auto meta = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out += fmt::format("<meta property=\"{}\" content=\"{}\">", name, escaped(value));
  };
  meta("og:site_name", entry.publisher);
  meta("article:published_time", entry.published.empty() ? entry.updated : entry.published);
  meta("article:modified_time", entry.published.empty() ? "" : entry.updated);
  if (!entry.author.empty()) {
    out += "<meta name=\"author\" content=\"" + escaped(entry.author) + "\">";
  }
  if (!entry.link.empty()) {
    out += "<link rel=\"canonical\" href=\"" + escaped(entry.link) + "\">";
  }
  out += "</head><body><article><h1>" + entry.title + "</h1>";
  if (!full && !entry.summary.empty()) out += "<p class=\"standfirst\">" + entry.summary + "</p>";
  return out;
}

class Entries : public Container {
 public:
  Entries(std::vector<Entry> entries, RawItem feed, std::optional<Error> broken)
      : entries_(std::move(entries)), feed_(std::move(feed)), broken_(std::move(broken)) {}

  std::optional<Result<Content>> next() override {
    if (at_ >= entries_.size()) {
      if (auto error = std::exchange(broken_, std::nullopt)) {
        return Result<Content>(tl::unexpected<Error>(std::move(*error)));
      }
      return std::nullopt;
    }
    Entry& entry = entries_[at_++];
    if (entry.content.empty() && words_of(entry.summary) > kFullTextWords) {
      entry.content = std::move(entry.summary);
    }
    const bool full = !entry.content.empty();
    RawItem item;
    item.kind = InputKind::kHtml;
    item.file = feed_.file;
    std::string place = entry.id.empty() ? entry.link : entry.id;
    if (place.empty()) place = std::to_string(at_);
    item.uri = feed_.uri + "#" + place;
    if (!entry.link.empty()) item.url = entry.link;
    item.charset = "utf-8";
    item.bytes = page_of(entry, full) + entry.content;
    item.made = item.bytes.size();  // an entry is written twice over: its bytes are not mapped
    if (!full) item.note = std::string(kLinkOnly);
    return Result<Content>(std::move(item));
  }

 private:
  std::vector<Entry> entries_;
  std::size_t at_ = 0;
  RawItem feed_;
  std::optional<Error> broken_;  // where the feed broke off
};

// The name behind its prefix: "content:encoded" gives encoded.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

// All text of an element, CDATA too.
std::string text_of(const pugi::xml_node& node) {
  std::string out;
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) out += child.value();
  }
  return trimmed(out);
}

// RFC 822's "jane@example.org (Jane Doe)" gives Jane Doe.
std::string person(std::string_view text) {
  const std::size_t open = text.find('(');
  const std::size_t close = text.rfind(')');
  if (text.find('@') < open && open != std::string_view::npos && close > open) {
    return std::string(text.substr(open + 1, close - open - 1));
  }
  return text.find('@') == std::string_view::npos ? std::string(text) : "";
}

// An Atom text construct as HTML.
std::string atom_text(const pugi::xml_node& node) {
  const std::string_view type = node.attribute("type").value();
  if (type == "xhtml") {
    std::ostringstream out;
    for (const pugi::xml_node child : node.children()) {
      child.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    }
    return out.str();
  }
  const std::string text = text_of(node);
  return type == "html" || type == "text/html" ? text : paragraphs(text);
}

std::string name_in(const pugi::xml_node& node) {
  for (const pugi::xml_node child : node.children()) {
    if (local_name(child) == "name") return text_of(child);
  }
  return "";
}

void add(std::string& list, std::string_view one) {
  if (one.empty()) return;
  if (!list.empty()) list += ", ";
  list += one;
}

Entry rss_item(const pugi::xml_node& item) {
  Entry out;
  for (const pugi::xml_node node : item.children()) {
    const std::string_view name = node.name();
    const std::string text = text_of(node);
    if (name == "title") {
      out.title = text;
    } else if (name == "link" || name == "rss:link") {
      out.link = text;
    } else if (name == "guid") {
      out.id = text;
      const std::string_view permanent = node.attribute("isPermaLink").value();
      if (out.link.empty() && permanent != "false" && text.starts_with("http")) out.link = text;
    } else if (name == "description") {
      out.summary = text;
    } else if (local_name(node) == "encoded") {
      out.content = text;
    } else if (name == "author" || local_name(node) == "creator") {
      add(out.author, person(text));
    } else if (name == "pubDate" || name == "dc:date" || name == "dcterms:created") {
      out.published = text;
    } else if (local_name(node) == "modified" || local_name(node) == "updated") {
      out.updated = text;
    } else if (name == "source" || name == "dc:publisher") {
      out.publisher = text;
    } else if (name == "dc:language") {
      out.language = text;
    }
  }
  if (out.id.empty()) out.id = item.attribute("rdf:about").value();
  return out;
}

Entry atom_entry(const pugi::xml_node& entry) {
  Entry out;
  for (const pugi::xml_node node : entry.children()) {
    const std::string_view name = local_name(node);
    if (name == "title") {
      const std::string_view type = node.attribute("type").value();
      out.title = type == "html" || type == "xhtml" ? atom_text(node) : escaped(text_of(node));
    } else if (name == "id") {
      out.id = text_of(node);
    } else if (name == "link") {
      const std::string_view rel = node.attribute("rel").value();
      if (rel.empty() || rel == "alternate") out.link = node.attribute("href").value();
    } else if (name == "summary") {
      out.summary = atom_text(node);
    } else if (name == "content" && !node.attribute("src")) {
      out.content = atom_text(node);
    } else if (name == "author") {
      add(out.author, name_in(node));
    } else if (name == "published" || name == "issued") {
      out.published = text_of(node);
    } else if (name == "updated" || name == "modified") {
      out.updated = text_of(node);
    } else if (name == "source") {
      for (const pugi::xml_node child : node.children()) {
        if (local_name(child) == "title") out.publisher = text_of(child);
      }
    }
  }
  if (const auto language = entry.attribute("xml:lang")) out.language = language.value();
  return out;
}

// The first element of that name at or below `node`, two levels deep.
pugi::xml_node find(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node child : node.children()) {
    if (local_name(child) == name) return child;
  }
  for (const pugi::xml_node child : node.children()) {
    for (const pugi::xml_node inner : child.children()) {
      if (local_name(inner) == name) return inner;
    }
  }
  return {};
}

std::string where(const RawItem& feed, std::size_t byte) {
  return fmt::format("{} (byte {})", feed.file, feed.byte + byte);
}

Result<std::unique_ptr<Container>> xml_feed(const RawItem& feed) {
  std::string charset = feed.charset;
  if (charset.empty()) {
    const std::string_view head = std::string_view(feed.bytes).substr(0, 200);
    const std::size_t at = head.find("encoding=");
    if (at != std::string_view::npos && at + 10 < head.size()) {
      const std::string_view rest = head.substr(at + 10);
      charset = to_lower(rest.substr(0, rest.find(head[at + 9])));
    }
  }
  const SourceText source = decode(feed.bytes, charset);
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(
      source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8);
  std::vector<Entry> entries;
  Entry channel;
  const pugi::xml_node root = document.document_element();
  const bool atom = local_name(root) == "feed";
  const pugi::xml_node about = atom ? root : find(root, "channel");
  for (const pugi::xml_node node : about.children()) {
    const std::string_view name = node.name();
    if (local_name(node) == "title" && channel.publisher.empty()) channel.publisher = text_of(node);
    if (name == "language" || name == "dc:language") channel.language = text_of(node);
    if (atom && local_name(node) == "author") add(channel.author, name_in(node));
  }
  if (atom) channel.language = root.attribute("xml:lang").value();
  // RSS 1.0 has its items beside the channel, 0.91 and 2.0 inside it.
  for (const pugi::xml_node& parent : {root, atom ? pugi::xml_node() : about}) {
    for (const pugi::xml_node node : parent.children()) {
      if (atom ? local_name(node) != "entry" : local_name(node) != "item") continue;
      Entry entry = atom ? atom_entry(node) : rss_item(node);
      if (entry.publisher.empty()) entry.publisher = channel.publisher;
      if (entry.language.empty()) entry.language = channel.language;
      if (entry.author.empty()) entry.author = channel.author;
      entries.push_back(std::move(entry));
    }
  }
  std::optional<Error> broken;
  if (!parsed) {
    broken = fail(where(feed, static_cast<std::size_t>(parsed.offset)),
                  fmt::format("the feed breaks off: {}", parsed.description()),
                  "fetch it anew, or tell its publisher",
                  fmt::format("the {} entries before the break", entries.size()))
                 .value();
    // The entry in which it broke may have half a text.
    if (!entries.empty() && entries.back().title.empty()) entries.pop_back();
  }
  return std::make_unique<Entries>(std::move(entries), feed, std::move(broken));
}

std::string string_in(const Json& object, const char* key) {
  const auto at = object.find(key);
  if (at == object.end()) return "";
  if (at->is_string()) return at->get<std::string>();
  return at->is_number() ? at->dump() : "";
}

void add_authors(Entry& entry, const Json& object) {
  const auto name = [&](const Json& author) {
    if (author.is_object()) add(entry.author, string_in(author, "name"));
  };
  if (const auto list = object.find("authors"); list != object.end() && list->is_array()) {
    for (const Json& author : *list) name(author);
  } else if (const auto one = object.find("author"); one != object.end()) {
    name(*one);
  }
}

Result<std::unique_ptr<Container>> json_feed(const RawItem& feed) {
  if (const auto bad = find_invalid_utf8(feed.bytes)) {
    return fail(where(feed, *bad), "the feed is no valid UTF-8", "fetch it anew");
  }
  Json json;
  try {
    json = Json::parse(feed.bytes);
  } catch (const nlohmann::json::exception&) {
    return fail(feed.file, "the feed is no JSON", "fetch it anew, or tell its publisher");
  }
  std::vector<Entry> entries;
  if (const auto items = json.find("items"); items != json.end() && items->is_array()) {
    for (const Json& item : *items) {
      if (!item.is_object()) continue;
      Entry entry;
      entry.id = string_in(item, "id");
      entry.link = string_in(item, "url");
      entry.title = escaped(string_in(item, "title"));
      entry.summary = escaped(string_in(item, "summary"));
      entry.content = string_in(item, "content_html");
      if (entry.content.empty()) entry.content = paragraphs(string_in(item, "content_text"));
      entry.published = string_in(item, "date_published");
      entry.updated = string_in(item, "date_modified");
      entry.publisher = string_in(json, "title");
      entry.language = string_in(item, "language");
      if (entry.language.empty()) entry.language = string_in(json, "language");
      add_authors(entry, item);
      if (entry.author.empty()) add_authors(entry, json);
      entries.push_back(std::move(entry));
    }
  }
  return std::make_unique<Entries>(std::move(entries), feed, std::nullopt);
}

}  // namespace

Result<std::unique_ptr<Container>> feed_entries(const RawItem& feed) {
  std::string_view bytes = feed.bytes;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && bytes[first] == '{' ? json_feed(feed) : xml_feed(feed);
}

}  // namespace relata

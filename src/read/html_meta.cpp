#include "read/html_meta.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "read/dates.h"
#include "read/furniture.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Json = nlohmann::ordered_json;
constexpr int kJsonDepth = 12;  // JSON-LD nests a few levels; what lies deeper is not looked at

std::string one_blank(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (is_space(next_code_point(text, at))) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += text.substr(begin, at - begin);
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

// Content of the first <meta> with one of the names (as name, property or itemprop), in their
// order.
std::string meta(const HtmlTree& tree, std::initializer_list<std::string_view> names) {
  for (const std::string_view wanted : names) {
    for (const HtmlNode& node : tree.nodes) {
      if ((node.kind & TagKind::kMeta) == 0) continue;
      for (const char* key : {"property", "name", "itemprop"}) {
        if (to_lower(node.attribute(key)) == wanted) {
          std::string value = one_blank(node.attribute("content"));
          if (!value.empty()) return value;
        }
      }
    }
  }
  return "";
}

// First string under `key` anywhere in the JSON; of an object or list its "name".
std::string find_in(const Json& json, std::string_view key, int depth = 0) {
  if (depth > kJsonDepth) return "";
  if (json.is_object()) {
    for (const auto& [name, value] : json.items()) {
      if (name != key) continue;
      const Json& first = value.is_array() && !value.empty() ? value.front() : value;
      if (first.is_string()) return first.get<std::string>();
      if (first.is_object() && first.contains("name") && first["name"].is_string()) {
        return first["name"].get<std::string>();
      }
    }
  }
  if (json.is_structured()) {
    for (const Json& value : json) {
      std::string found = find_in(value, key, depth + 1);
      if (!found.empty()) return found;
    }
  }
  return "";
}

std::vector<Json> json_ld(const HtmlTree& tree) {
  std::vector<Json> out;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag != "script" || tree.nodes[i].attribute("type") != "application/ld+json") {
      continue;
    }
    Json json = Json::parse(tree.text_of(i), nullptr, false, true);
    if (!json.is_discarded()) out.push_back(std::move(json));
  }
  return out;
}

std::string in_json_ld(const std::vector<Json>& all, std::string_view key) {
  for (const Json& json : all) {
    std::string found = find_in(json, key);
    if (!found.empty()) return one_blank(found);
  }
  return "";
}

std::optional<std::string> non_empty(std::string value) {
  if (value.empty()) return std::nullopt;
  return value;
}

// A date in the value of an element: its datetime, content or text.
std::optional<std::string> date_in(const HtmlTree& tree, std::size_t i) {
  const HtmlNode& node = tree.nodes[i];
  for (const std::string_view value : {node.attribute("datetime"), node.attribute("content")}) {
    if (const auto date = parse_date(value)) return date;
  }
  if (node.end - i > 30) return std::nullopt;
  std::string text;
  for (std::size_t n = i; n < node.end; ++n) text.append(tree.nodes[n].text).append(" ");
  return text.size() > 200 ? std::nullopt : parse_date(text);
}

std::optional<std::string> date_of_page(const HtmlTree& tree) {
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const std::string_view property = tree.nodes[i].attribute("itemprop");
    if (property == "datePublished" || property == "dateCreated") {
      if (const auto date = date_in(tree, i)) return date;
    }
  }
  for (const bool marked : {true, false}) {
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
      if (tree.nodes[i].tag != "time") continue;
      const std::string kind(tree.nodes[i].attribute("class"));
      if (marked && kind.find("publish") == std::string::npos &&
          kind.find("entry-date") == std::string::npos) {
        continue;
      }
      if (const auto date = date_in(tree, i)) return date;
    }
  }
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const std::string kind = to_lower(std::string(tree.nodes[i].attribute("class")) + " " +
                                      std::string(tree.nodes[i].attribute("id")));
    if (kind.find("date") == std::string::npos && kind.find("publish") == std::string::npos &&
        kind.find("time") == std::string::npos && kind.find("meta") == std::string::npos) {
      continue;
    }
    if (kind.find("update") != std::string::npos) continue;
    if (const auto date = date_in(tree, i)) return date;
  }
  return std::nullopt;
}

// In "8/6/2019" the day comes first, but in the United States.
bool day_first(const Report& report) {
  const std::string language = to_lower(report.language.value_or(""));
  const std::string url = report.url.value_or("");
  if (!language.empty() && !language.starts_with("en")) return true;
  if (language.size() == 5 && !language.ends_with("us")) return true;
  return url.find(".uk/") != std::string::npos || url.find(".au/") != std::string::npos ||
         url.find(".in/") != std::string::npos || url.find(".ie/") != std::string::npos;
}

// At most `bytes` of the text's beginning.
std::string_view cut_at_character(std::string_view text, std::size_t bytes) {
  std::size_t end = std::min(text.size(), bytes);
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
    --end;
  }
  return text.substr(0, end);
}

// "/2019/06/08/" or "2019-06-08" in an address.
std::optional<std::string> date_of_address(std::string_view url) { return parse_date(url); }

}  // namespace

void read_metadata(const HtmlTree& tree, Report& report) {
  const std::vector<Json> linked = json_ld(tree);
  std::string url;
  for (const HtmlNode& node : tree.nodes) {
    if (node.tag == "html" && !node.attribute("lang").empty()) {
      report.language = std::string(node.attribute("lang"));
    }
    if (node.tag == "link" && url.empty() && node.attribute("rel") == "canonical") {
      url = node.attribute("href");
    }
  }
  if (!url.starts_with("http")) url = meta(tree, {"og:url"});
  if (url.starts_with("http")) report.url = url;
  report.publisher = non_empty(meta(tree, {"og:site_name"}));
  if (!report.publisher) report.publisher = non_empty(in_json_ld(linked, "publisher"));
  std::string author =
      meta(tree, {"author", "byl", "dc.creator", "parsely-author", "sailthru.author"});
  if (author.empty() || author.starts_with("http")) author = in_json_ld(linked, "author");
  if (const auto name = byline_of(author)) author = *name;
  if (!author.starts_with("http")) report.byline = non_empty(author);

  const std::string published = meta(tree, {"article:published_time",
                                            "og:article:published_time",
                                            "og:published_time",
                                            "datepublished",
                                            "publishdate",
                                            "publish-date",
                                            "publish_date",
                                            "pubdate",
                                            "parsely-pub-date",
                                            "sailthru.date",
                                            "dc.date.issued",
                                            "dcterms.created",
                                            "dcterms.date",
                                            "dc.date.created",
                                            "dc.date",
                                            "article.published",
                                            "published-date",
                                            "cxenseparse:recs:publishtime",
                                            "date",
                                            "displaydate",
                                            "originalpublicationdate",
                                            "rnews:datepublished",
                                            "article_date_original",
                                            "last-published",
                                            "pdate"});
  if (!published.empty()) report.published = parse_date(published);
  if (!report.published) report.published = parse_date(in_json_ld(linked, "datePublished"));
  if (!report.published) report.published = date_of_page(tree);
  if (!report.published) report.published = date_of_address(report.url.value_or(""));
  const std::string updated =
      meta(tree, {"article:modified_time", "og:updated_time", "datemodified", "lastmod"});
  report.updated = parse_date(updated.empty() ? in_json_ld(linked, "dateModified") : updated);
}

std::optional<std::string> date_beside(const HtmlTree& tree, const std::vector<std::size_t>& title,
                                       std::optional<std::size_t> article, const Report& report) {
  constexpr std::size_t kShortBytes = 120;
  constexpr std::size_t kEdgeBytes = 40;
  constexpr std::size_t kNodesAround = 80;  // text nodes that are looked at, on either side
  const bool first = day_first(report);
  std::vector<std::size_t> texts;  // that are not empty
  std::size_t here = 0;            // of them, the first behind the title's
  const std::size_t begin = title.empty() ? article.value_or(0) : title.back() + 1;
  bool script = false;
  std::size_t script_end = 0;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const HtmlNode& node = tree.nodes[i];
    if (node.tag == "script" || node.tag == "style" || node.tag == "head") script_end = node.end;
    script = i < script_end;
    if (script || !node.tag.empty() || one_blank(node.text).empty()) continue;
    if (i < begin) ++here;
    texts.push_back(i);
  }
  const auto look = [&](std::size_t at) -> std::optional<std::string> {
    const std::string text = one_blank(tree.nodes[texts[at]].text);
    if (text.size() <= kShortBytes) return parse_date(text, first);
    if (auto date = parse_date(cut_at_character(text, kEdgeBytes), first)) return date;
    return std::nullopt;
  };
  const std::size_t end = std::min(texts.size(), here + kNodesAround);
  const std::size_t before = here - std::min(here, kNodesAround / 8);
  for (std::size_t at = here; at < std::min(end, here + kNodesAround / 8); ++at) {
    if (auto date = look(at)) return date;
  }
  for (std::size_t at = here; at > before;) {
    if (auto date = look(--at)) return date;
  }
  for (std::size_t at = here; at < end; ++at) {
    if (auto date = look(at)) return date;
  }
  if (auto date = parse_date(meta(tree, {"og:title", "og:description", "description"}), first)) {
    return date;
  }
  return std::nullopt;
}

std::string html_title(const HtmlTree& tree) {
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag == "title") return one_blank(tree.text_of(i));
  }
  return "";
}

std::string metadata_title(const HtmlTree& tree) {
  std::string title = meta(tree, {"og:title", "twitter:title"});
  return title.empty() ? html_title(tree) : title;
}

std::vector<std::string> site_names(const HtmlTree& tree) {
  std::vector<std::string> out;
  for (const std::string_view name :
       {"og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site"}) {
    out.push_back(meta(tree, {name}));
  }
  std::erase(out, "");
  return out;
}

}  // namespace relata

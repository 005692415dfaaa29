#include "read/html_meta.h"

#include <array>
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
      if (node.tag != "meta") continue;
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
  const std::string text = tree.text_of(i);
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

std::string metadata_title(const HtmlTree& tree) {
  std::string title = meta(tree, {"og:title", "twitter:title"});
  for (std::size_t i = 0; i < tree.nodes.size() && title.empty(); ++i) {
    if (tree.nodes[i].tag == "title") title = one_blank(tree.text_of(i));
  }
  return title;
}

}  // namespace relata

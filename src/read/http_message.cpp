#include "read/http_message.h"

#include <zlib.h>

#include <algorithm>
#include <charconv>

#include "text/unicode.h"

namespace relata {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

// The chunks put together; the bytes as they are if they are no chunks (some crawlers keep the
// field and not the encoding).
std::string dechunked(std::string_view body, bool& changed) {
  std::string out;
  for (std::size_t at = 0; at < body.size();) {
    std::size_t size = 0;
    const auto [end, error] =
        std::from_chars(body.data() + at, body.data() + body.size(), size, 16);
    if (error != std::errc()) {
      if (at > 0) break;
      return std::string(body);
    }
    const std::size_t line = body.find('\n', static_cast<std::size_t>(end - body.data()));
    if (line == std::string_view::npos) break;
    changed = true;
    if (size == 0) break;
    out += body.substr(line + 1, size);
    at = line + 1 + std::min(size, body.size() - line - 1);
    while (at < body.size() && (body[at] == '\r' || body[at] == '\n')) ++at;
  }
  return out;
}

}  // namespace

std::string_view HttpMessage::field(std::string_view name) const {
  for (const auto& [key, value] : fields) {
    if (key == name) return value;
  }
  return "";
}

std::optional<MessageHead> message_head(std::string_view bytes) {
  MessageHead out;
  std::size_t at = bytes.find('\n');
  if (at == std::string_view::npos) return std::nullopt;
  for (++at; at < bytes.size();) {
    const std::size_t end = bytes.find('\n', at);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = bytes.substr(at, end - at);
    at = end + 1;
    if (trimmed(line).empty()) {
      out.end = at;
      return out;
    }
    if ((line[0] == ' ' || line[0] == '\t') && !out.fields.empty()) {
      out.fields.back().second += " ";
      out.fields.back().second += trimmed(line);
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    out.fields.emplace_back(to_lower(trimmed(line.substr(0, colon))),
                            trimmed(line.substr(colon + 1)));
  }
  return std::nullopt;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t max_bytes) {
  z_stream stream{};
  if (inflateInit2(&stream, 15 + 32) != Z_OK) return std::nullopt;
  std::string out;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 1u << 30));
  int status = Z_OK;
  while (status == Z_OK && out.size() < max_bytes) {
    const std::size_t old = out.size();
    out.resize(std::min(max_bytes, std::max<std::size_t>(old * 2, 64u << 10)));
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + old);
    stream.avail_out = static_cast<uInt>(out.size() - old);
    status = inflate(&stream, Z_NO_FLUSH);
    out.resize(out.size() - stream.avail_out);
    if (out.size() == old) break;
  }
  inflateEnd(&stream);
  if (out.empty() && status != Z_STREAM_END) return std::nullopt;
  return out;
}

std::optional<HttpMessage> http_message(std::string_view bytes, std::size_t max_body) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  const auto head = message_head(bytes);
  if (!head) return std::nullopt;
  HttpMessage out;
  out.fields = head->fields;
  out.body_at = head->end;
  const std::size_t blank = bytes.find(' ');
  if (blank != std::string_view::npos && blank < head->end) {
    std::from_chars(bytes.data() + blank + 1, bytes.data() + head->end, out.status);
  }
  std::string body(bytes.substr(head->end));
  bool changed = false;
  if (to_lower(out.field("transfer-encoding")).find("chunked") != std::string::npos) {
    body = dechunked(body, changed);
  }
  const std::string encoding = to_lower(out.field("content-encoding"));
  if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate") {
    // Some crawlers keep the field and not the encoding.
    if (auto unpacked = inflated(body, max_body)) {
      body = std::move(*unpacked);
      changed = true;
    }
  } else if (!encoding.empty() && encoding != "identity") {
    return std::nullopt;
  }
  if (body.size() > max_body) body.resize(max_body);
  out.in_place = !changed;
  out.body = std::move(body);
  return out;
}

MediaType media_type(std::string_view field) {
  MediaType out;
  out.type = to_lower(trimmed(field.substr(0, field.find(';'))));
  const std::string lower = to_lower(field);
  if (const std::size_t at = lower.find("charset="); at != std::string::npos) {
    std::string_view name = std::string_view(lower).substr(at + 8);
    name = name.substr(0, name.find_first_of(";,"));
    std::string charset(trimmed(name));
    std::erase_if(charset, [](char c) { return c == '"' || c == '\''; });
    out.charset = charset;
  }
  return out;
}

}  // namespace relata

#include "read/decode.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <map>
#include <memory>

#include "text/unicode.h"

namespace relata {
namespace {

// Adds one decoded stretch, joined to the last if both are byte for byte.
void add(SourceText& out, std::string_view utf8, std::uint64_t source, std::size_t source_length,
         bool same) {
  if (utf8.empty()) return;
  if (same && !out.runs.empty()) {
    DecodedRun& last = out.runs.back();
    if (last.length == last.source_length && last.source + last.source_length == source) {
      last.length += utf8.size();
      last.source_length += static_cast<std::uint32_t>(source_length);
      out.text += utf8;
      return;
    }
  }
  out.runs.push_back(
      {out.text.size(), utf8.size(), source, static_cast<std::uint32_t>(source_length)});
  out.text += utf8;
}

constexpr char32_t kWindows1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::size_t ascii_stretch(std::string_view bytes, std::size_t at) {
  std::size_t end = at;
  while (end < bytes.size() && static_cast<unsigned char>(bytes[end]) < 0x80) ++end;
  return end - at;
}

SourceText decode_windows_1252(std::string_view bytes) {
  SourceText out;
  for (std::size_t i = 0; i < bytes.size();) {
    if (const std::size_t n = ascii_stretch(bytes, i)) {
      add(out, bytes.substr(i, n), i, n, true);
      i += n;
      continue;
    }
    const auto byte = static_cast<unsigned char>(bytes[i]);
    std::string utf8;
    append_utf8(utf8, byte < 0xA0 ? kWindows1252[byte - 0x80] : byte);
    add(out, utf8, i++, 1, false);
  }
  out.note = "decoded as windows-1252";
  return out;
}

SourceText decode_utf16(std::string_view bytes, std::size_t at, bool big) {
  SourceText out;
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(big ? a << 8 | b : b << 8 | a);
  };
  while (at + 1 < bytes.size()) {
    char32_t c = unit(at);
    std::size_t length = 2;
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 &&
        unit(at + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      length = 4;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = 0xFFFD;
    }
    std::string utf8;
    append_utf8(utf8, c);
    // A run of its own for each character: its bytes are never the UTF-8's.
    out.runs.push_back({out.text.size(), utf8.size(), at, static_cast<std::uint32_t>(length)});
    out.text += utf8;
    at += length;
  }
  out.note = big ? "decoded as utf-16be" : "decoded as utf-16le";
  return out;
}

SourceText decode_utf8(std::string_view bytes, std::size_t at) {
  SourceText out;
  std::size_t bad = 0;
  while (at < bytes.size()) {
    const auto wrong = find_invalid_utf8(bytes.substr(at));
    const std::size_t n = wrong.value_or(bytes.size() - at);
    add(out, bytes.substr(at, n), at, n, true);
    at += n;
    if (!wrong) break;
    add(out, "\xEF\xBF\xBD", at++, 1, false);
    ++bad;
  }
  if (bad > 0) out.note = std::to_string(bad) + " bytes are no UTF-8 and were replaced";
  return out;
}

// Any charset of iconv that has ASCII as its lower half. Nothing if iconv does not know it.
std::optional<SourceText> decode_iconv(std::string_view bytes, const std::string& charset) {
  struct Close {
    void operator()(void* handle) const { iconv_close(handle); }
  };
  const iconv_t handle = iconv_open("UTF-8", charset.c_str());
  if (handle == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  const std::unique_ptr<void, Close> closer(handle);
  SourceText out;
  for (std::size_t i = 0; i < bytes.size();) {
    if (const std::size_t n = ascii_stretch(bytes, i)) {
      add(out, bytes.substr(i, n), i, n, true);
      i += n;
      continue;
    }
    // The shortest stretch that is a character.
    bool done = false;
    for (std::size_t n = 1; n <= 4 && i + n <= bytes.size() && !done; ++n) {
      char buffer[16];
      char* from = const_cast<char*>(bytes.data() + i);  // iconv's signature; it does not write
      char* to = buffer;
      std::size_t from_left = n;
      std::size_t to_left = sizeof buffer;
      iconv(handle, nullptr, nullptr, nullptr, nullptr);
      if (iconv(handle, &from, &from_left, &to, &to_left) != static_cast<std::size_t>(-1) &&
          from_left == 0 && to != buffer) {
        add(out, {buffer, static_cast<std::size_t>(to - buffer)}, i, n, false);
        i += n;
        done = true;
      }
    }
    if (!done) add(out, "\xEF\xBF\xBD", i++, 1, false);
  }
  std::string name = charset;
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  out.note = "decoded as " + name;
  return out;
}

// The encoding that browsers take for a label (encoding.spec.whatwg.org), the commonest of them.
std::string standard_charset(std::string label) {
  std::transform(label.begin(), label.end(), label.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  static const std::map<std::string, std::string, std::less<>> kNames = {
      {"utf8", "utf-8"},
      {"iso-8859-1", "windows-1252"},
      {"iso8859-1", "windows-1252"},
      {"latin1", "windows-1252"},
      {"latin-1", "windows-1252"},
      {"ascii", "windows-1252"},
      {"us-ascii", "windows-1252"},
      {"cp1252", "windows-1252"},
      {"iso-8859-9", "windows-1254"},
      {"gb2312", "gb18030"},
      {"gbk", "gb18030"},
      {"shift_jis", "cp932"},
      {"x-sjis", "cp932"},
      {"euc-kr", "cp949"},
      {"ks_c_5601-1987", "cp949"}};
  const auto at = kNames.find(label);
  return at == kNames.end() ? label : at->second;
}

std::string guess(std::string_view bytes) {
  const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
  const std::size_t enough = std::min<std::size_t>(bytes.size(), 64u << 10);
  if (uchardet_handle_data(detector.get(), bytes.data(), enough) != 0) return "";
  uchardet_data_end(detector.get());
  return standard_charset(uchardet_get_charset(detector.get()));
}

// Bad bytes are a few among many good characters of several bytes.
bool nearly_utf8(std::string_view bytes) {
  std::size_t bad = 0;
  std::size_t good = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto wrong = find_invalid_utf8(bytes.substr(at));
    const std::size_t end = at + wrong.value_or(bytes.size() - at);
    for (; at < end; ++at) good += (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0xC0;
    if (!wrong) break;
    ++bad;
    ++at;
    if (bad > 1000) return false;
  }
  return bad * 10 <= good;
}

}  // namespace

SourceText decode(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return decode_utf8(bytes, 3);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, 2, true);
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, 2, false);
  if (!find_invalid_utf8(bytes)) return source_of(bytes);
  if (nearly_utf8(bytes)) return decode_utf8(bytes, 0);
  std::string charset = standard_charset(std::string(declared));
  if (charset.empty() || charset == "utf-8") {
    // A guess over a handful of bytes is none.
    const auto high =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    charset = high < 20 ? "windows-1252" : guess(bytes);
  }
  // uchardet takes short Western texts for rarer charsets of one byte; browsers fall back alike.
  const bool usual = charset.starts_with("windows-125") || charset.starts_with("iso-8859-") ||
                     charset.starts_with("koi8") || charset.starts_with("gb") ||
                     charset.starts_with("big5") || charset.starts_with("euc") ||
                     charset.starts_with("cp9");
  if (usual && charset != "windows-1252") {
    if (auto out = decode_iconv(bytes, charset)) return std::move(*out);
  }
  return decode_windows_1252(bytes);
}

std::string html_charset(std::string_view page) {
  std::string head(page.substr(0, 4096));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  for (std::size_t at = head.find("<meta"); at != std::string::npos;
       at = head.find("<meta", at + 5)) {
    const std::string tag = head.substr(at, head.find('>', at) - at);
    std::size_t value = tag.find("charset");
    if (value == std::string::npos) continue;
    value = tag.find_first_not_of(" =\"'\t\r\n", value + 7);
    if (value == std::string::npos) continue;
    // Only what names are made of: the name goes into the note.
    const std::size_t end =
        tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.:+", value);
    return tag.substr(value, end - value);
  }
  return "";
}

}  // namespace relata

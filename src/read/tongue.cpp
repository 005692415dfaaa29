#include "read/tongue.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <string>

#include "read/finish.h"
#include "read/furniture.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kLookBytes = 8'000;
constexpr std::size_t kFewWords = 20;     // fewer say little by their shares
constexpr std::size_t kTooFewWords = 6;   // fewer say nothing
constexpr std::size_t kLeastPercent = 8;  // of English texts are its commonest words

struct Words {
  std::size_t all = 0;
  std::size_t common = 0;  // of the commonest of English
};

Words count_words(std::string_view text) {
  Words out;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c)) {
      append_utf8(word, to_lower(c));
      if (at < text.size()) continue;
    }
    if (word.empty()) continue;
    ++out.all;
    out.common += furniture().english.contains(word);
    word.clear();
  }
  return out;
}

// The language that CLD2 is sure of, or "".
std::string by_letters(std::string_view text) {
  bool sure = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()), true, &sure);
  if (!sure || language == CLD2::UNKNOWN_LANGUAGE) return "";
  return CLD2::LanguageCode(language);
}

// Most of its letters are outside Latin.
bool has_other_script(std::string_view text) {
  std::size_t letters = 0;
  std::size_t other = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_letter(c)) continue;
    ++letters;
    other += c > 0x24F && !(c >= 0x1E00 && c < 0x2000);
  }
  return other * 2 > letters;
}

bool is_english(std::string_view code) {
  const std::string lower = to_lower(code);
  return lower == "en" || lower.starts_with("en-") || lower.starts_with("en_") || lower == "eng" ||
         lower == "english";
}

enum class Verdict { kEnglish, kForeign, kUnclear };

Verdict verdict_on(std::string_view text, const Words& words, std::string_view sure) {
  if (has_other_script(text)) return Verdict::kForeign;
  if (words.all < kFewWords) {
    const bool foreign =
        words.common == 0 && words.all >= kTooFewWords && !sure.empty() && sure != "en";
    return foreign ? Verdict::kForeign : Verdict::kUnclear;
  }
  const bool common = words.common * 100 >= words.all * kLeastPercent;
  return common || sure == "en" ? Verdict::kEnglish : Verdict::kForeign;
}

}  // namespace

void settle_language(Report& report) {
  std::size_t end = std::min(report.text.size(), kLookBytes);
  while (end < report.text.size() &&
         (static_cast<unsigned char>(report.text[end]) & 0xC0) == 0x80) {
    --end;
  }
  const std::string_view text = std::string_view(report.text).substr(0, end);
  const Words words = count_words(text);
  // English words enough settle it; CLD2 costs as much as the rest of the reading.
  const bool settled =
      words.all >= kFewWords && words.common * 100 >= words.all * 2 * kLeastPercent;
  const std::string sure = settled ? "en" : by_letters(text);
  const Verdict verdict = verdict_on(text, words, sure);
  const bool declared_english = report.language && is_english(*report.language);
  if (verdict == Verdict::kEnglish && !declared_english) report.language = "en";
  if (verdict == Verdict::kForeign) {
    if (!sure.empty() && sure != "en") {
      report.language = sure;
    } else if (declared_english) {
      report.language = std::nullopt;
    }
  }
  const bool english = report.language && is_english(*report.language);
  if (verdict == Verdict::kForeign || (report.language && !english)) {
    add_note(report, kNotEnglish);
  }
}

}  // namespace relata

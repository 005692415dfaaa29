#include "extract/times.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "extract/calendar.h"
#include "text/unicode.h"

namespace relata {
namespace {

struct TimeWord {
  std::string kind;   // month, weekday, unit ...
  std::string value;  // of the lexicon
  std::string extra;  // `part` of a deictic, `from` of an offset
};

class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon) {
    for (const OtherEntry& o : lexicon.others) {
      const Entry& e = o.entry;
      if (e.value("value").empty()) continue;  // other parts have kinds of the same name
      for (const std::string& name : e.names) {
        words_[e.kind].emplace(
            to_lower(name), TimeWord{e.kind, std::string(e.value("value")),
                                     std::string(e.value("part")) + std::string(e.value("from"))});
      }
    }
  }
  [[nodiscard]] const TimeWord* find(const std::string& kind, const std::string& word) const {
    const auto of_kind = words_.find(kind);
    if (of_kind == words_.end()) return nullptr;
    const auto at = of_kind->second.find(word);
    return at == of_kind->second.end() ? nullptr : &at->second;
  }

 private:
  std::unordered_map<std::string, std::unordered_map<std::string, TimeWord>> words_;
};

int to_int(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// One match: words [begin, end), its TIMEX3.
struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string type = "DATE";
  std::string value;
  std::optional<std::string> mod;
};

class Finder {
 public:
  Finder(const Report& report, const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis), words_(lexicon) {
    if (report.published) published_ = parse_day(*report.published);
    // History tells of years long past: there dates hang on each other, not on the day of
    // publication.
    int past = 0;
    for (const Sentence& s : analysis.sentences) {
      for (const Word& w : s.words) {
        const int y = year_of(w);
        if (y > 0 && published_ &&
            y + 1 < static_cast<int>(std::chrono::year_month_day{*published_}.year()))
          ++past;
      }
    }
    narrative_ = past >= 5 || !published_;
    anchor_ = published_;
    if (narrative_) anchor_.reset();
  }

  std::vector<FoundTime> find() {
    std::vector<FoundTime> out;
    for (const Sentence& s : analysis_.sentences) {
      s_ = &s;
      lower_.clear();
      for (const Word& w : s.words) lower_.push_back(to_lower(w.form));
      for (std::size_t i = 0; i < s.words.size();) {
        auto found = at(i);
        if (!found) {
          ++i;
          continue;
        }
        i = found->end;
        FoundTime t;
        t.expression.id = "t" + std::to_string(out.size() + 1);
        t.expression.span = {s.words[found->begin].span.begin, s.words[found->end - 1].span.end};
        t.expression.type = found->type;
        t.expression.value = found->value;
        t.expression.mod = found->mod;
        if (found->type == "DATE" || found->type == "TIME")
          t.when = when_of_value(found->value, t.expression.span);
        if (t.when && narrative_) anchor_ = parse_day(t.when->from);
        out.push_back(std::move(t));
      }
    }
    return out;
  }

 private:
  [[nodiscard]] std::size_t size() const { return s_->words.size(); }
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const {
    return i < size() && lower_[i] == word;
  }
  [[nodiscard]] const TimeWord* word(const std::string& kind, std::size_t i) const {
    return i < size() ? words_.find(kind, lower_[i]) : nullptr;
  }

  static int year_of(const Word& w) {
    if (w.form.size() != 4 ||
        !std::all_of(w.form.begin(), w.form.end(), [](char c) { return c >= '0' && c <= '9'; }))
      return 0;
    const int y = to_int(w.form);
    return y >= 1000 && y <= 2100 ? y : 0;
  }
  [[nodiscard]] int year_at(std::size_t i) const { return i < size() ? year_of(s_->words[i]) : 0; }

  // Day of the month: "8", "8th".
  [[nodiscard]] int day_at(std::size_t i) const {
    if (i >= size()) return 0;
    std::string_view w = lower_[i];
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
      if (w.size() > 2 && w.ends_with(ending)) {
        w.remove_suffix(2);
        break;
      }
    }
    if (w.empty() || w.size() > 2 ||
        !std::all_of(w.begin(), w.end(), [](char c) { return c >= '0' && c <= '9'; }))
      return 0;
    const int d = to_int(w);
    return d >= 1 && d <= 31 ? d : 0;
  }

  [[nodiscard]] unsigned month_at(std::size_t i) const {
    const TimeWord* m = word("month", i);
    if (m == nullptr || !is_upper(to_code_points(s_->words[i].form)[0])) return 0;
    // "May" and "March" are also verbs.
    if (s_->words[i].upos != Upos::kPropn && s_->words[i].upos != Upos::kNoun &&
        day_at(i + 1) == 0 && year_at(i + 1) == 0)
      return 0;
    return static_cast<unsigned>(to_int(m->value));
  }

  // How many: digits or a number word; -1 for "several".
  [[nodiscard]] std::optional<int> number_at(std::size_t i) const {
    if (i >= size()) return std::nullopt;
    const std::string& w = lower_[i];
    if (!w.empty() && w.size() < 6 &&
        std::all_of(w.begin(), w.end(), [](char c) { return c >= '0' && c <= '9'; }))
      return to_int(w);
    if (const TimeWord* n = words_.find("number", w)) return to_int(n->value);
    if (words_.find("vague", w) != nullptr) return -1;
    return std::nullopt;
  }

  std::optional<Found> at(std::size_t i) {
    if (auto f = date(i)) return f;
    if (auto f = clock(i)) return f;
    if (auto f = week_day(i)) return f;
    if (auto f = deictic(i)) return f;
    if (auto f = relative(i)) return f;
    if (auto f = season(i)) return f;
    if (auto f = year_alone(i)) return f;
    if (auto f = length(i)) return f;
    return often(i);
  }

  // --- months ---

  std::optional<Found> date(std::size_t i) {
    Found f;
    f.begin = i;
    if (const TimeWord* mod = word("modifier", i); mod != nullptr) {
      std::size_t next = i + 1;
      if (is(next, "-") || is(next, "of")) ++next;
      if (is(next, "in") || mod->value == "APPROX" || mod->value == "MORE_THAN")
        return std::nullopt;
      auto inner = month_date(next);
      if (!inner && year_at(next) != 0)
        inner = Found{next, next + 1, "DATE", lower_[next], std::nullopt};
      if (!inner) return std::nullopt;
      inner->begin = i;
      inner->mod = mod->value;
      return inner;
    }
    // "Monday, June 8"
    if (word("weekday", i) != nullptr) {
      const std::size_t next = is(i + 1, ",") ? i + 2 : i + 1;
      auto inner = month_date(next);
      if (!inner || inner->value.size() < 10) return std::nullopt;
      inner->begin = i;
      return inner;
    }
    return month_date(i);
  }

  std::optional<Found> month_date(std::size_t i) {
    Found f;
    f.begin = i;
    std::size_t at = i;
    int day = 0;
    if (is(at, "the") && day_at(at + 1) != 0 && is(at + 2, "of") && month_at(at + 3) != 0) {
      day = day_at(at + 1);
      at += 3;
    } else if (day_at(at) != 0 && is(at + 1, "of") && month_at(at + 2) != 0) {
      day = day_at(at);
      at += 2;
    } else if (day_at(at) != 0 && month_at(at + 1) != 0) {
      day = day_at(at);
      at += 1;
    }
    const unsigned month = month_at(at);
    if (month == 0) return std::nullopt;
    ++at;
    if (day == 0 && day_at(at) != 0) {
      day = day_at(at);
      ++at;
    }
    int year = 0;
    const std::size_t next = is(at, ",") || is(at, "of") ? at + 1 : at;
    if (year_at(next) != 0) {
      year = year_at(next);
      at = next + 1;
    }
    static constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day > kDays[month - 1]) return std::nullopt;
    f.end = at;
    const std::string y = year != 0 ? year_value(year) : guessed_year(month, day);
    f.value = fmt::format("{}-{:02}", y, month);
    if (day != 0) f.value += fmt::format("-{:02}", day);
    return f;
  }

  // The year that goes without saying: that of the date told before, else the last such month up to
  // the publication.
  [[nodiscard]] std::string guessed_year(unsigned month, int day) const {
    if (!anchor_) return "XXXX";
    const std::chrono::year_month_day a{*anchor_};
    int year = static_cast<int>(a.year());
    const unsigned m = static_cast<unsigned>(a.month());
    const bool later =
        month > m || (month == m && day > static_cast<int>(static_cast<unsigned>(a.day())));
    if (!narrative_ && later && !future_clause()) --year;
    return year_value(year);
  }

  [[nodiscard]] bool future_clause() const {
    return std::any_of(s_->words.begin(), s_->words.end(),
                       [](const Word& w) { return w.upos == Upos::kAux && w.lemma == "will"; }) ||
           std::any_of(s_->words.begin(), s_->words.end(),
                       [](const Word& w) { return w.lemma == "schedule" || w.lemma == "plan"; });
  }

  // --- days and times of day ---

  std::optional<Found> with_daypart(Found f) {
    const TimeWord* part = word("daypart", f.end);
    if (part == nullptr) return f;
    ++f.end;
    f.type = "TIME";
    f.value += "T" + part->value;
    return f;
  }

  std::optional<Found> week_day(std::size_t i) {
    std::size_t at = i;
    const TimeWord* row = word("relative", i);
    if (row != nullptr) ++at;
    const TimeWord* day = word("weekday", at);
    if (day == nullptr || !is_upper(to_code_points(s_->words[at].form)[0]) ||
        (s_->words[at].form.size() < 4 && !is(at, "mon.")))
      return std::nullopt;
    Found f{i, at + 1, "DATE", "XXXX-WXX-" + day->value, std::nullopt};
    if (anchor_) {
      const int wanted = to_int(day->value);
      const int today = static_cast<int>(std::chrono::weekday{*anchor_}.iso_encoding());
      int shift = wanted - today;
      if (row != nullptr && row->value == "1")
        shift += shift <= 0 ? 7 : 0;
      else if (row == nullptr && future_clause())
        shift += shift < 0 ? 7 : 0;
      else if (shift > 0 || (shift == 0 && row != nullptr && row->value == "-1"))
        shift -= 7;
      f.value = day_value(*anchor_ + std::chrono::days{shift});
    }
    return with_daypart(f);
  }

  std::optional<Found> deictic(std::size_t i) {
    const TimeWord* w = word("deictic", i);
    if (w == nullptr) return std::nullopt;
    Found f{i, i + 1, "DATE", "PRESENT_REF", std::nullopt};
    if (anchor_) f.value = day_value(*anchor_ + std::chrono::days{to_int(w->value)});
    if (!w->extra.empty()) {
      f.type = "TIME";
      f.value += "T" + w->extra;
    }
    return with_daypart(f);
  }

  bool is_before_noon(std::size_t at) { return is(at, "am") || is(at, "a.m.") || is(at, "a.m"); }
  bool is_after_noon(std::size_t at) { return is(at, "pm") || is(at, "p.m.") || is(at, "p.m"); }
  bool names_half_of_day(std::size_t at) { return is_before_noon(at) || is_after_noon(at); }

  // "10:30 p.m.", "9 am GMT"
  std::optional<Found> clock(std::size_t i) {
    const std::string& w = lower_[i];
    std::string hours, minutes;
    std::size_t at = i + 1;
    const auto all_digits = [](std::string_view t) {
      return !t.empty() && t.size() <= 2 &&
             std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (const std::size_t colon = w.find(':');
        colon != std::string::npos && all_digits(w.substr(0, colon)) && w.size() >= colon + 3 &&
        all_digits(w.substr(colon + 1, 2))) {
      hours = w.substr(0, colon);
      minutes = w.substr(colon + 1, 2);
    } else if (all_digits(w)) {
      hours = w;
      // "9: 36 AM", "8. 30am": a blank that came in behind the sign.
      if ((is(at, ":") || is(at, ".")) && at + 1 < lower_.size() && lower_[at + 1].size() == 2 &&
          all_digits(lower_[at + 1]) && names_half_of_day(at + 2)) {
        minutes = lower_[at + 1];
        at += 2;
      }
    } else {
      return std::nullopt;
    }
    int hour = to_int(hours);
    if (hour > 24 || (!minutes.empty() && to_int(minutes) > 59)) return std::nullopt;
    const bool am = is_before_noon(at);
    const bool pm = is_after_noon(at);
    if ((am || pm) && hour > 12 && minutes.empty()) return std::nullopt;
    if (am || pm) {
      if (pm && hour < 12) hour += 12;
      if (am && hour == 12) hour = 0;
      ++at;
    } else if (minutes.empty()) {
      return std::nullopt;
    }
    if (is(at, "gmt") || is(at, "utc") || is(at, "est") || is(at, "et")) ++at;
    Found f{i, at, "TIME", "", std::nullopt};
    f.value = (anchor_ ? day_value(*anchor_) : "XXXX-XX-XX") + fmt::format("T{:02}", hour) +
              (minutes.empty() ? "" : ":" + minutes);
    return f;
  }

  // --- "last week", "this morning", "next year" ---

  std::optional<Found> relative(std::size_t i) {
    std::size_t at = i;
    if (is(at, "the")) ++at;
    const TimeWord* row = word("relative", at);
    if (row == nullptr) return std::nullopt;
    if (is(at + 1, "few") || number_at(at + 1)) {
      // "the past three years": a length
      const auto n = number_at(at + 1);
      const TimeWord* unit = word("unit", at + 2);
      if (unit == nullptr) return std::nullopt;
      return Found{i, at + 3, "DURATION", duration(*n, unit->value), std::nullopt};
    }
    if (const TimeWord* part = word("daypart", at + 1); part != nullptr && row->value != "1") {
      Found f{i, at + 2, "TIME", "", std::nullopt};
      f.value =
          (anchor_ ? day_value(*anchor_ + std::chrono::days{to_int(row->value)}) : "XXXX-XX-XX") +
          "T" + part->value;
      return f;
    }
    if (const unsigned month = month_at(at + 1); month != 0) {
      Found f{i, at + 2, "DATE", fmt::format("XXXX-{:02}", month), std::nullopt};
      if (anchor_) {
        const std::chrono::year_month_day a{*anchor_};
        int year = static_cast<int>(a.year());
        const unsigned now = static_cast<unsigned>(a.month());
        if (row->value == "-1" && month >= now) --year;
        if (row->value == "1" && month <= now) ++year;
        f.value = month_value(year, month);
      }
      return f;
    }
    if (const TimeWord* s = word("season", at + 1)) {
      Found f{i, at + 2, "DATE", "XXXX-" + s->value, std::nullopt};
      if (anchor_)
        f.value = shifted_value(*anchor_,
                                row->value == "-1"  ? -1
                                : row->value == "1" ? 1
                                                    : 0,
                                "year") +
                  "-" + s->value;
      return f;
    }
    const TimeWord* unit = word("unit", at + 1);
    if (unit == nullptr || (at == i && is(at, "past"))) return std::nullopt;
    Found f{i, at + 2, "DATE",
            row->value == "-1"  ? "PAST_REF"
            : row->value == "1" ? "FUTURE_REF"
                                : "PRESENT_REF",
            std::nullopt};
    if (anchor_) {
      const std::string value = shifted_value(*anchor_, to_int(row->value), unit->value);
      if (!value.empty()) f.value = value;
    }
    return f;
  }

  std::optional<Found> season(std::size_t i) {
    std::size_t at = i;
    if (is(at, "the")) ++at;
    const TimeWord* s = word("season", at);
    if (s == nullptr || s_->words[at].upos == Upos::kVerb) return std::nullopt;
    std::size_t next = at + 1;
    if (is(next, "of") || is(next, ",")) ++next;
    if (year_at(next) != 0)
      return Found{i, next + 1, "DATE", lower_[next] + "-" + s->value, std::nullopt};
    if (lower_[at] == "spring" || lower_[at] == "fall") {
      if (at == 0 || !(is(at - 1, "in") || is(at - 1, "the"))) return std::nullopt;
    }
    return Found{i, at + 1, "DATE",
                 (anchor_ ? shifted_value(*anchor_, 0, "year") : "XXXX") + "-" + s->value,
                 std::nullopt};
  }

  // "2011", "the 1990s", "the 19th century"
  std::optional<Found> year_alone(std::size_t i) {
    const std::string& w = lower_[i];
    const std::size_t start = i;
    const std::size_t at = is(i, "the") ? i + 1 : i;
    if (at < size()) {
      const std::string& d = lower_[at];
      if (d.size() == 5 && d.ends_with("0s") && to_int(d.substr(0, 4)) >= 1000)
        return Found{start, at + 1, "DATE", d.substr(0, 3), std::nullopt};
      if (is(at + 1, "century") && d.size() > 2 && to_int(d) > 0 &&
          (d.ends_with("th") || d.ends_with("st") || d.ends_with("nd") || d.ends_with("rd"))) {
        return Found{start, at + 2, "DATE", fmt::format("{:02}", to_int(d) - 1), std::nullopt};
      }
    }
    if (const auto iso = parse_day(w))
      return Found{i, i + 1, "DATE", day_value(*iso), std::nullopt};
    const int year = year_at(i);
    if (year == 0) return std::nullopt;
    const bool counts = i + 1 < size() && s_->words[i].relation == "nummod";  // "1500 people"
    if (counts) return std::nullopt;
    return Found{i, i + 1, "DATE", w, std::nullopt};
  }

  // --- lengths ---

  static std::string duration(int n, const std::string& unit) {
    const std::string count = n < 0 ? "X" : std::to_string(n);
    if (unit == "second") return "PT" + count + "S";
    if (unit == "minute") return "PT" + count + "M";
    if (unit == "hour") return "PT" + count + "H";
    if (unit == "decade") return n < 0 ? "PXDE" : "P" + std::to_string(n * 10) + "Y";
    if (unit == "century") return n < 0 ? "PXCE" : "P" + std::to_string(n * 100) + "Y";
    if (unit == "quarter") return "P" + count + "Q";
    std::string out = "P" + count;
    out += static_cast<char>(unit[0] - 'a' + 'A');
    return out;
  }

  std::optional<Found> length(std::size_t i) {
    std::size_t at = i;
    std::optional<std::string> mod;
    if (const TimeWord* m = word("modifier", at);
        m != nullptr && (m->value == "APPROX" || m->value == "MORE_THAN")) {
      mod = m->value;
      ++at;
    }
    auto n = number_at(at);
    std::size_t next = at + 1;
    if (!n && (is(at, "a") || is(at, "an"))) n = 1;
    if (!n) return std::nullopt;
    if (is(at, "a") && (is(next, "few"))) {
      n = -1;
      ++next;
    }
    if (is(next, "-")) ++next;
    const TimeWord* unit = word("unit", next);
    if (unit == nullptr) return std::nullopt;
    ++next;
    const bool one = is(at, "a") || is(at, "an");
    if (const TimeWord* offset = word("offset", next);
        offset != nullptr && (offset->extra == "report" || !is(next, "after"))) {
      Found f{i, next + 1, "DATE", offset->value == "-1" ? "PAST_REF" : "FUTURE_REF", mod};
      const auto from = offset->extra == "report" && published_ ? published_ : anchor_;
      if (from && *n > 0) {
        const std::string value = shifted_value(*from, *n * to_int(offset->value), unit->value);
        if (!value.empty()) f.value = value;
      }
      return f;
    }
    if (is(next, "old")) return std::nullopt;
    if (one && unit->value != "hour" && unit->value != "week" && unit->value != "month" &&
        unit->value != "year" && unit->value != "decade")
      return std::nullopt;
    return Found{i, next, "DURATION", duration(*n, unit->value), mod};
  }

  std::optional<Found> often(std::size_t i) {
    if (const TimeWord* w = word("often", i)) return Found{i, i + 1, "SET", w->value, std::nullopt};
    if (!is(i, "every") && !is(i, "each")) return std::nullopt;
    if (const TimeWord* unit = word("unit", i + 1))
      return Found{i, i + 2, "SET", duration(1, unit->value), std::nullopt};
    if (const TimeWord* day = word("weekday", i + 1))
      return Found{i, i + 2, "SET", "XXXX-WXX-" + day->value, std::nullopt};
    return std::nullopt;
  }

  const Analysis& analysis_;
  Vocabulary words_;
  std::optional<Day> published_;
  std::optional<Day> anchor_;
  bool narrative_ = false;
  const Sentence* s_ = nullptr;
  std::vector<std::string> lower_;
};

}  // namespace

std::vector<FoundTime> find_times(const Report& report, const Analysis& analysis,
                                  const Lexicon& lexicon) {
  return Finder(report, analysis, lexicon).find();
}

}  // namespace relata

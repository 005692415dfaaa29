#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <future>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace relata {

/// Bytes of the files that INPUT... names, as reading goes through them: folders all the way down,
/// without hidden names and links to folders. Nothing if one of them has no length (standard input,
/// a pipe), or after a stop. What cannot be looked at counts nothing.
[[nodiscard]] std::optional<std::uint64_t> bytes_of_inputs(const std::vector<std::string>& paths,
                                                           const std::stop_token& stop = {});

/// How fast it goes now: over the last half minute, so that a run that first passes over what is
/// stored already does not promise that pace for the rest.
class Pace {
 public:
  /// seconds  since the beginning; never less than before. reports, bytes: done by then.
  void note(double seconds, std::size_t reports, std::uint64_t bytes);

  [[nodiscard]] double reports_per_second() const;
  /// Seconds for so many bytes more; nothing in the first three seconds, or if nothing moves.
  [[nodiscard]] std::optional<double> seconds_for(std::uint64_t bytes) const;

 private:
  struct Mark {
    double seconds = 0;
    std::size_t reports = 0;
    std::uint64_t bytes = 0;
  };
  std::deque<Mark> marks_ = {Mark{}};
};

/// "1234 reports, 3.1 of 24.8 MB, 412 reports/s, 5 min left"; without a total, "..., 3.1 MB, ...".
[[nodiscard]] std::string progress_line(std::size_t reports, std::uint64_t bytes,
                                        std::optional<std::uint64_t> total, const Pace& pace);

/// "under a minute", "5 min", "2 h 10 min"
[[nodiscard]] std::string time_left(double seconds);

/// One line on standard error, rewritten at most five times a second. The inputs are measured
/// beside the work.
class Progress {
 public:
  Progress(bool on, const std::vector<std::string>& paths);
  ~Progress();

  /// bytes  of the inputs, whose work is done
  void show(std::size_t reports, std::uint64_t bytes);
  /// Takes the line away, for a message or at the end.
  void clear();

 private:
  bool on_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_;
  Pace pace_;
  std::stop_source stop_;
  std::future<std::optional<std::uint64_t>> measured_;
  std::optional<std::uint64_t> total_;
};

}  // namespace relata

#include "pipeline/progress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace relata {
namespace {

namespace fs = std::filesystem;

constexpr double kWindow = 30;  // seconds
constexpr double kSettled = 3;

std::string megabytes(std::uint64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / 1e6);
  return text;
}

}  // namespace

std::optional<std::uint64_t> bytes_of_inputs(const std::vector<std::string>& paths,
                                             const std::stop_token& stop) {
  std::uint64_t bytes = 0;
  std::error_code ignored;
  const auto add = [&](const fs::path& file) {
    const std::uintmax_t size = fs::file_size(file, ignored);
    if (!ignored) bytes += size;
  };
  for (const std::string& path : paths) {
    if (path == "-") return std::nullopt;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::is_regular_file(status)) {
      add(path);
    } else if (fs::is_directory(status)) {
      fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied,
                                          ignored);
      for (; !ignored && at != fs::recursive_directory_iterator(); at.increment(ignored)) {
        if (stop.stop_requested()) return std::nullopt;
        if (at->path().filename().native().starts_with('.')) {
          at.disable_recursion_pending();
          continue;
        }
        std::error_code gone;
        if (at->is_regular_file(gone)) add(at->path());
        ignored.clear();
      }
    } else if (fs::exists(status)) {
      return std::nullopt;
    }
  }
  return bytes;
}

void Pace::note(double seconds, std::size_t reports, std::uint64_t bytes) {
  marks_.push_back({seconds, reports, bytes});
  while (marks_.size() > 2 && marks_[1].seconds <= seconds - kWindow) marks_.pop_front();
}

double Pace::reports_per_second() const {
  const double seconds = marks_.back().seconds - marks_.front().seconds;
  const auto reports = static_cast<double>(marks_.back().reports - marks_.front().reports);
  return reports / std::max(0.001, seconds);
}

std::optional<double> Pace::seconds_for(std::uint64_t bytes) const {
  const double seconds = marks_.back().seconds - marks_.front().seconds;
  const std::uint64_t done = marks_.back().bytes - marks_.front().bytes;
  if (seconds < kSettled || done == 0) return std::nullopt;
  return seconds * static_cast<double>(bytes) / static_cast<double>(done);
}

std::string time_left(double seconds) {
  const auto minutes = static_cast<long long>(std::ceil(seconds / 60));
  if (seconds < 60) return "under a minute";
  if (minutes < 60) return std::to_string(minutes) + " min";
  return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

std::string progress_line(std::size_t reports, std::uint64_t bytes,
                          std::optional<std::uint64_t> total, const Pace& pace) {
  std::string line = std::to_string(reports) + " reports, " + megabytes(bytes);
  // An input that grows while it is read is longer than it was.
  if (total) line += " of " + megabytes(std::max(*total, bytes));
  line += " MB, " + std::to_string(std::llround(pace.reports_per_second())) + " reports/s";
  if (total && *total > bytes) {
    if (const auto seconds = pace.seconds_for(*total - bytes)) {
      line += ", " + time_left(*seconds) + " left";
    }
  }
  return line;
}

Progress::Progress(bool on, const std::vector<std::string>& paths) : on_(on) {
  if (!on) return;
  measured_ = std::async(std::launch::async, [paths, stop = stop_.get_token()] {
    return bytes_of_inputs(paths, stop);
  });
}

Progress::~Progress() {
  stop_.request_stop();  // the future waits for its thread
  clear();
}

void Progress::show(std::size_t reports, std::uint64_t bytes) {
  if (!on_) return;
  const auto now = std::chrono::steady_clock::now();
  if (shown_ && now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  shown_ = true;
  if (measured_.valid() &&
      measured_.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
    total_ = measured_.get();
  }
  pace_.note(std::chrono::duration<double>(now - start_).count(), reports, bytes);
  std::fprintf(stderr, "\r%s \x1b[K", progress_line(reports, bytes, total_, pace_).c_str());
  std::fflush(stderr);
}

void Progress::clear() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace relata

#include "pipeline/progress.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace relata {

TEST_CASE("the inputs are measured as they are read") {
  std::string name = (std::filesystem::temp_directory_path() / "relata-progress-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  const std::filesystem::path folder = name;
  std::filesystem::create_directories(folder / "a/.hidden");
  std::ofstream(folder / "one.txt") << std::string(100, 'x');
  std::ofstream(folder / "a/two.txt") << std::string(20, 'x');
  std::ofstream(folder / "a/.three.txt") << std::string(3000, 'x');
  std::ofstream(folder / "a/.hidden/four.txt") << std::string(40000, 'x');
  std::filesystem::create_directory_symlink(folder, folder / "a/loop");
  CHECK(bytes_of_inputs({name}) == 120);
  CHECK(bytes_of_inputs({name, name + "/one.txt", name + "/missing"}) == 220);
  CHECK(bytes_of_inputs({}) == 0);
  CHECK_FALSE(bytes_of_inputs({name, "-"}).has_value());
  CHECK_FALSE(bytes_of_inputs({"/dev/null"}).has_value());
  std::stop_source stop;
  stop.request_stop();
  CHECK_FALSE(bytes_of_inputs({name}, stop.get_token()).has_value());
  std::filesystem::remove_all(folder);
}

TEST_CASE("remaining time follows the pace of the last half minute") {
  Pace pace;
  CHECK_FALSE(pace.seconds_for(100).has_value());
  pace.note(1, 10, 1000);
  CHECK_FALSE(pace.seconds_for(100).has_value());  // too early to say
  for (int second = 2; second <= 20; ++second) {
    pace.note(second, 1000u * static_cast<unsigned>(second),
              1000000u * static_cast<unsigned>(second));
  }
  CHECK(pace.reports_per_second() == doctest::Approx(1000));
  CHECK(pace.seconds_for(5000000).value() == doctest::Approx(5));
  for (int second = 21; second <= 60; ++second) {
    const auto more = static_cast<unsigned>(second - 20);
    pace.note(second, 20000 + 10 * more, 20000000 + 10000 * more);
  }
  CHECK(pace.reports_per_second() == doctest::Approx(10));
  CHECK(pace.seconds_for(5000000).value() == doctest::Approx(500));
  CHECK(progress_line(20400, 20400000, 25400000, pace) ==
        "20400 reports, 20.4 of 25.4 MB, 10 reports/s, 9 min left");
  CHECK(progress_line(20400, 20400000, std::nullopt, pace) ==
        "20400 reports, 20.4 MB, 10 reports/s");
  CHECK(progress_line(20400, 20400000, 20400000, pace) ==
        "20400 reports, 20.4 of 20.4 MB, 10 reports/s");
}

TEST_CASE("time in words") {
  CHECK(time_left(0.2) == "under a minute");
  CHECK(time_left(61) == "2 min");
  CHECK(time_left(3540) == "59 min");
  CHECK(time_left(7800) == "2 h 10 min");
}

}  // namespace relata

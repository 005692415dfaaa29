// What Network::load refuses: the shipped model with another header.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "language/model/network.h"

using namespace relata;

namespace {

const std::string kModel = RELATA_SOURCE_DIR "/models/english.relata";

std::string model_bytes() {
  std::ifstream file(kModel, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The reason why the model is refused when its header says something else; "" if it is taken.
std::string why(const std::function<void(nlohmann::json&)>& change) {
  static const std::string kBytes = model_bytes();
  std::uint32_t length = 0;
  std::memcpy(&length, kBytes.data() + 12, sizeof length);
  nlohmann::json header = nlohmann::json::parse(kBytes.substr(16, length));
  change(header);
  std::string text = header.dump();
  REQUIRE(text.size() <= length);
  text.resize(length, ' ');
  const std::string path =
      (std::filesystem::temp_directory_path() / "relata_load_test.relata").string();
  std::ofstream(path, std::ios::binary)
      << kBytes.substr(0, 16) << text << std::string_view(kBytes).substr(16 + length);
  Result<ModelFile> file = ModelFile::open(path);
  std::filesystem::remove(path);
  REQUIRE(file);
  const Result<Network> network = Network::load(*std::move(file), *available_kernels()[0]);
  if (network) return "";
  CHECK(network.error().where == path);
  return network.error().why;
}

nlohmann::json& tensor(nlohmann::json& header, const std::string& name) {
  for (nlohmann::json& t : header["tensors"]) {
    if (t["name"] == name) return t;
  }
  FAIL("the model has no tensor " << name);
  return header;
}

// Sizes of the shipped model.
struct Sizes {
  std::size_t words = 0;   // rows of word vectors
  std::size_t hidden = 0;  // of a direction
  std::size_t gates = 0;   // 4 * hidden
  std::size_t state = 0;   // 2 * hidden
  std::size_t tags = 0;
};

Sizes sizes() {
  Sizes n;
  why([&n](nlohmann::json& header) {
    n.words = tensor(header, "word.weight")["shape"][0];
    n.hidden = tensor(header, "lstm.0.forward.state.weight")["shape"][1];
    n.tags = tensor(header, "tags.weight")["shape"][0];
  });
  n.gates = 4 * n.hidden;
  n.state = 2 * n.hidden;
  return n;
}

}  // namespace

TEST_CASE("the header as it is, is taken") {
  CHECK(why([](nlohmann::json&) {}).empty());
}

TEST_CASE("a list of labels that is missing, empty or of something else is refused") {
  CHECK(why([](auto& h) { h["labels"] = nlohmann::json::object(); }) == "has no labels \"tags\"");
  CHECK(why([](auto& h) { h.erase("labels"); }) == "has no labels \"tags\"");
  for (const char* const name : {"tags", "lemmas", "relations", "names", "names_misc"}) {
    const std::string expected = "has no labels \"" + std::string(name) + "\"";
    CHECK(why([&](auto& h) { h["labels"].erase(name); }) == expected);
    CHECK(why([&](auto& h) { h["labels"][name] = nlohmann::json::array(); }) == expected);
    CHECK(why([&](auto& h) { h["labels"][name][0] = 1; }) == expected);
  }
  const Sizes n = sizes();
  CHECK(why([](auto& h) { h["labels"]["tags"].erase(0); }) ==
        fmt::format("tensor tags.weight has {} rows, not {}", n.tags, n.tags - 1));
  CHECK(why([](auto& h) {
          for (auto& label : h["labels"]["relations"]) label = label == "root" ? "dep" : label;
        }) == "has no relation \"root\"");
}

TEST_CASE("labels of names begin with O") {
  for (const char* const name : {"names", "names_misc"}) {
    CHECK(why([&](auto& h) { std::swap(h["labels"][name][0], h["labels"][name][1]); }) ==
          "the labels \"" + std::string(name) + "\" begin with \"B-PER\", not with \"O\"");
  }
}

TEST_CASE("a shape that the network cannot use is refused, with what is wrong") {
  using Shapes = std::vector<std::pair<const char*, std::vector<std::size_t>>>;
  struct Case {
    Shapes shapes;
    std::string why;
  };
  const Sizes n = sizes();
  const Case cases[] = {
      {{{"features.weight", {0, 96}}}, "tensor features.weight is empty (0 x 96)"},
      {{{"features.weight", {32768, 0}}}, "tensor features.weight is empty (32768 x 0)"},
      {{{"segment.features.weight", {0, 24}}}, "tensor segment.features.weight is empty (0 x 24)"},
      {{{"segment.features.weight", {8192, 0}}},
       "tensor segment.features.weight is empty (8192 x 0)"},
      {{{"segment.features.scale", {0}}}, "tensor segment.features.scale is empty (0 x 1)"},
      {{{"segment.hidden.weight", {0, 216}}}, "tensor segment.hidden.weight is empty (0 x 216)"},
      {{{"word.hashes", {n.words - 2}}},
       fmt::format("has {} word vectors for {} words and the unknown one", n.words, n.words - 2)},
      {{{"word.hashes", {0}}}, "tensor word.hashes is empty (0 x 1)"},
      {{{"word.weight", {n.words, 0}}},
       fmt::format("tensor word.weight is empty ({} x 0)", n.words)},
      {{{"word.weight", {n.words, 126}}},
       "tensor lstm.0.forward.input.weight has 224 columns, not 222"},
      {{{"word.weight", {n.words, 126}},
        {"lstm.0.forward.input.weight", {n.gates, 222}},
        {"lstm.0.backward.input.weight", {n.gates, 222}}},
       "lstm.0.forward.input has inputs: 222, not a multiple of four up to 4096"},
      {{{"lstm.0.forward.state.weight", {n.gates, 0}}},
       fmt::format("tensor lstm.0.forward.state.weight is empty ({} x 0)", n.gates)},
      {{{"lstm.0.forward.state.weight", {n.gates, n.hidden - 2}}},
       fmt::format("tensor lstm.0.forward.input.weight has {} rows, not {}", n.gates, n.gates - 8)},
      {{{"lstm.1.backward.bias", {n.gates - 1}}},
       fmt::format("tensor lstm.1.backward.bias has {} rows, not {}", n.gates - 1, n.gates)},
      {{{"tags.weight", {n.tags, n.state - 4}}},
       fmt::format("tensor tags.weight has {} columns, not {}", n.state - 4, n.state)},
      {{{"tags.scale", {n.tags - 1}}},
       fmt::format("tensor tags.scale has {} rows, not {}", n.tags - 1, n.tags)},
      {{{"tags.bias", {n.tags, 2}}}, "tensor tags.bias has 2 columns, not 1"},
      {{{"arc.dependent.weight", {0, n.state}}},
       fmt::format("tensor arc.dependent.weight is empty (0 x {})", n.state)},
      {{{"arc.between.weight", {0, 128}}}, "tensor arc.between.weight is empty (0 x 128)"},
      {{{"arc.between.weight", {126, 128}},
        {"arc.between.scale", {126}},
        {"arc.between.bias", {126}},
        {"arc.head.weight", {126, n.state}},
        {"arc.head.scale", {126}},
        {"arc.head.bias", {126}},
        {"arc.root", {126}}},
       "arc.between has outputs: 126, not a multiple of four up to 4096"},
      // Larger than any row of inputs; all of its numbers are in the file, if not its own.
      {{{"arc.dependent.weight", {8, n.state}},
        {"arc.dependent.scale", {8}},
        {"arc.dependent.bias", {8}},
        {"arc.between.weight", {4100, 8}},
        {"arc.between.scale", {4100}},
        {"arc.between.bias", {4100}}},
       "arc.between has outputs: 4100, not a multiple of four up to 4096"},
      {{{"arc.distance", {62}}}, "arc.distance has 62 rows, not an odd number"},
      {{{"arc.distance", {0}}}, "tensor arc.distance is empty (0 x 1)"},
      {{{"rel.dependent.weight", {126, n.state}},
        {"rel.dependent.scale", {126}},
        {"rel.dependent.bias", {126}},
        {"rel.head.weight", {126, n.state}},
        {"rel.head.scale", {126}},
        {"rel.root", {126}},
        {"rel.out.weight", {51, 126}}},
       "rel.out has inputs: 126, not a multiple of four up to 4096"},
      {{{"segment.features.weight", {8192, 23}}},
       "tensor segment.hidden.weight has 216 columns, not 207"},
      {{{"segment.out.weight", {2, 64}}}, "tensor segment.out.weight has 2 rows, not 1"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.why);
    CHECK(why([&](nlohmann::json& header) {
            for (const auto& [name, shape] : c.shapes) tensor(header, name)["shape"] = shape;
          }) == c.why);
  }
}

TEST_CASE("a tensor of another type, and one that is not there, are refused") {
  CHECK(why([](auto& h) { tensor(h, "tags.bias")["dtype"] = "i32"; }) ==
        "tensor tags.bias has the wrong type");
  CHECK(why([](auto& h) { tensor(h, "lstm.0.forward.input.weight")["name"] = "x"; }) ==
        "lacks the tensor lstm.0.forward.input.weight");
}

// What Network::load refuses: the shipped model with another header.
#include <doctest/doctest.h>

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
  CHECK(why([](auto& h) { h["labels"]["tags"].erase(0); }) ==
        "tensor tags.weight has 312 rows, not 311");
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
    const char* why;
  };
  const Case cases[] = {
      {{{"features.weight", {0, 96}}}, "tensor features.weight is empty (0 x 96)"},
      {{{"features.weight", {32768, 0}}}, "tensor features.weight is empty (32768 x 0)"},
      {{{"segment.features.weight", {0, 24}}}, "tensor segment.features.weight is empty (0 x 24)"},
      {{{"segment.features.weight", {8192, 0}}},
       "tensor segment.features.weight is empty (8192 x 0)"},
      {{{"segment.features.scale", {0}}}, "tensor segment.features.scale is empty (0 x 1)"},
      {{{"segment.hidden.weight", {0, 216}}}, "tensor segment.hidden.weight is empty (0 x 216)"},
      {{{"word.hashes", {35998}}}, "has 36000 word vectors for 35998 words and the unknown one"},
      {{{"word.hashes", {0}}}, "tensor word.hashes is empty (0 x 1)"},
      {{{"word.weight", {36000, 0}}}, "tensor word.weight is empty (36000 x 0)"},
      {{{"word.weight", {36000, 126}}},
       "tensor lstm.0.forward.input.weight has 224 columns, not 222"},
      {{{"word.weight", {36000, 126}},
        {"lstm.0.forward.input.weight", {768, 222}},
        {"lstm.0.backward.input.weight", {768, 222}}},
       "lstm.0.forward.input has inputs: 222, not a multiple of four up to 4096"},
      {{{"lstm.0.forward.state.weight", {768, 0}}},
       "tensor lstm.0.forward.state.weight is empty (768 x 0)"},
      {{{"lstm.0.forward.state.weight", {768, 190}}},
       "tensor lstm.0.forward.input.weight has 768 rows, not 760"},
      {{{"lstm.1.backward.bias", {767}}}, "tensor lstm.1.backward.bias has 767 rows, not 768"},
      {{{"tags.weight", {312, 380}}}, "tensor tags.weight has 380 columns, not 384"},
      {{{"tags.scale", {311}}}, "tensor tags.scale has 311 rows, not 312"},
      {{{"tags.bias", {312, 2}}}, "tensor tags.bias has 2 columns, not 1"},
      {{{"arc.dependent.weight", {0, 384}}}, "tensor arc.dependent.weight is empty (0 x 384)"},
      {{{"arc.between.weight", {0, 128}}}, "tensor arc.between.weight is empty (0 x 128)"},
      {{{"arc.between.weight", {126, 128}},
        {"arc.between.scale", {126}},
        {"arc.between.bias", {126}},
        {"arc.head.weight", {126, 384}},
        {"arc.head.scale", {126}},
        {"arc.head.bias", {126}},
        {"arc.root", {126}}},
       "arc.between has outputs: 126, not a multiple of four up to 4096"},
      // Larger than any row of inputs; all of its numbers are in the file, if not its own.
      {{{"arc.dependent.weight", {8, 384}},
        {"arc.dependent.scale", {8}},
        {"arc.dependent.bias", {8}},
        {"arc.between.weight", {4100, 8}},
        {"arc.between.scale", {4100}},
        {"arc.between.bias", {4100}}},
       "arc.between has outputs: 4100, not a multiple of four up to 4096"},
      {{{"arc.distance", {62}}}, "arc.distance has 62 rows, not an odd number"},
      {{{"arc.distance", {0}}}, "tensor arc.distance is empty (0 x 1)"},
      {{{"rel.dependent.weight", {126, 384}},
        {"rel.dependent.scale", {126}},
        {"rel.dependent.bias", {126}},
        {"rel.head.weight", {126, 384}},
        {"rel.head.scale", {126}},
        {"rel.root", {126}},
        {"rel.out.weight", {51, 126}}},
       "rel.out has inputs: 126, not a multiple of four up to 4096"},
      {{{"segment.features.weight", {8192, 23}}},
       "tensor segment.hidden.weight has 216 columns, not 207"},
      {{{"segment.out.weight", {2, 64}}}, "tensor segment.out.weight has 2 rows, not 1"},
  };
  for (const Case& c : cases) {
    CAPTURE(std::string(c.why));
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

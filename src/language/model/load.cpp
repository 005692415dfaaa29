#include <fmt/core.h>

#include <algorithm>

#include "language/model/network.h"

namespace relata {

// The error of a Result, passed on; its value goes to `target`.
#define RELATA_TRY(target, expression)                             \
  do {                                                             \
    auto result = (expression);                                    \
    if (!result) return tl::unexpected(std::move(result.error())); \
    (target) = *std::move(result);                                 \
  } while (false)
#define RELATA_CHECK(expression)                     \
  if (Result<void> checked = (expression); !checked) \
  return tl::unexpected(std::move(checked.error()))

namespace {

constexpr std::nullopt_t kAny = std::nullopt;  // any number of rows or columns but 0

std::vector<float> floats(const Tensor& t) { return {t.float32(), t.float32() + t.size()}; }

tl::unexpected<Error> broken(const ModelFile& file, std::string why) {
  return fail(file.path(), std::move(why), "train the model again");
}

}  // namespace

Network::Network(ModelFile file, const Kernels& kernels)
    : file_(std::move(file)), kernels_(&kernels) {}

Result<Network> Network::load(ModelFile file, const Kernels& kernels) {
  Network network(std::move(file), kernels);
  if (Result<void> read = network.read(); !read) return tl::unexpected(std::move(read.error()));
  return network;
}

Result<std::vector<std::string>> Network::labels(const std::string& name) const {
  std::vector<std::string> list = file_.labels(name);
  if (list.empty()) return broken(file_, fmt::format("has no labels \"{}\"", name));
  return list;
}

Result<std::vector<std::string>> Network::name_labels(const std::string& name) const {
  Result<std::vector<std::string>> list = labels(name);
  if (list && list->front() != "O") {
    return broken(file_, fmt::format("the labels \"{}\" begin with \"{}\", not with \"O\"", name,
                                     list->front()));
  }
  return list;
}

Result<void> Network::check_width(std::string_view what, std::size_t width) const {
  if (width > 0 && width % 4 == 0 && width <= kWidestInput) return {};
  return broken(file_,
                fmt::format("{} {}, not a multiple of four up to {}", what, width, kWidestInput));
}

Result<PackedMatrix> Network::matrix(const std::string& name, bool bias,
                                     std::optional<std::size_t> out,
                                     std::optional<std::size_t> in) const {
  Tensor weight;
  Tensor scale;
  RELATA_TRY(weight, file_.tensor(name + ".weight", TensorType::kInt8, out, in));
  RELATA_TRY(scale, file_.tensor(name + ".scale", TensorType::kFloat32, weight.rows, 1));
  RELATA_CHECK(check_width(name + " has inputs:", weight.columns));
  PackedMatrix packed;
  pack(weight.int8(), weight.rows, weight.columns, weight.columns, scale.float32(), packed);
  if (bias) {
    Tensor b;
    RELATA_TRY(b, file_.tensor(name + ".bias", TensorType::kFloat32, weight.rows, 1));
    packed.bias = floats(b);
    packed.bias.resize(packed.width(), 0.0F);
  }
  return packed;
}

Result<void> Network::read() {
  for (const auto part : {&Network::read_encoder, &Network::read_heads, &Network::read_names,
                          &Network::read_segment}) {
    RELATA_CHECK((this->*part)());
  }
  return {};
}

Result<void> Network::read_encoder() {
  RELATA_TRY(word_weight_, file_.tensor("word.weight", TensorType::kInt8));
  RELATA_TRY(word_scale_, file_.tensor("word.scale", TensorType::kFloat32, word_weight_.rows, 1));
  RELATA_TRY(word_hashes_, file_.tensor("word.hashes", TensorType::kUint64, kAny, 1));
  if (word_weight_.rows != word_hashes_.rows + 1) {
    return broken(file_, fmt::format("has {} word vectors for {} words and the unknown one",
                                     word_weight_.rows, word_hashes_.rows));
  }
  RELATA_TRY(feature_weight_, file_.tensor("features.weight", TensorType::kInt8));
  Tensor scale;
  RELATA_TRY(scale, file_.tensor("features.scale", TensorType::kFloat32, 1, 1));
  feature_scale_ = scale.float32()[0];
  input_size_ = word_weight_.columns + feature_weight_.columns;

  Tensor state;
  RELATA_TRY(state, file_.tensor("lstm.0.forward.state.weight", TensorType::kInt8));
  hidden_ = state.columns;
  std::size_t in = input_size_;
  while (file_.has(fmt::format("lstm.{}.forward.input.weight", layers_.size()))) {
    const std::size_t layer = layers_.size();
    layers_.emplace_back();
    for (const bool backward : {false, true}) {
      const std::string name = fmt::format("lstm.{}.{}", layer, backward ? "backward" : "forward");
      Direction& direction = layers_.back()[backward ? 1 : 0];
      RELATA_TRY(direction.input, matrix(name + ".input", false, 4 * hidden_, in));
      RELATA_TRY(direction.state, matrix(name + ".state", false, 4 * hidden_, hidden_));
      Tensor bias;
      RELATA_TRY(bias, file_.tensor(name + ".bias", TensorType::kFloat32, 4 * hidden_, 1));
      direction.bias = floats(bias);
    }
    in = 2 * hidden_;
  }
  if (layers_.empty()) return broken(file_, "lacks the tensor lstm.0.forward.input.weight");
  return {};
}

Result<void> Network::read_heads() {
  const std::size_t state = 2 * hidden_;
  std::vector<std::string> list;
  RELATA_TRY(list, labels("tags"));
  RELATA_TRY(tags_, matrix("tags", true, list.size(), state));
  RELATA_TRY(list, labels("lemmas"));
  RELATA_TRY(lemma_state_, matrix("lemma.state", false, list.size(), state));
  RELATA_TRY(lemma_input_, matrix("lemma.input", false, lemma_state_.out, input_size_));
  Tensor bias;
  RELATA_TRY(bias, file_.tensor("lemma.bias", TensorType::kFloat32, lemma_state_.out, 1));
  lemma_state_.bias = floats(bias);
  lemma_state_.bias.resize(lemma_state_.width(), 0.0F);

  RELATA_TRY(arc_dependent_, matrix("arc.dependent", true, kAny, state));
  RELATA_TRY(arc_between_, matrix("arc.between", true, kAny, arc_dependent_.out));
  // Its outputs are the inputs of the product with all heads.
  RELATA_CHECK(check_width("arc.between has outputs:", arc_between_.out));
  RELATA_TRY(arc_head_, matrix("arc.head", true, arc_between_.out, state));
  Tensor root;
  RELATA_TRY(root, file_.tensor("arc.root", TensorType::kFloat32, arc_head_.out, 1));
  arc_root_.resize(arc_head_.out);
  std::int32_t sum = 0;
  kernels_->quantise(root.float32(), root.size(), arc_root_.data(), &arc_root_scale_, &sum);
  RELATA_TRY(arc_distance_, file_.tensor("arc.distance", TensorType::kFloat32, kAny, 1));
  if (arc_distance_.rows % 2 == 0) {
    return broken(file_,
                  fmt::format("arc.distance has {} rows, not an odd number", arc_distance_.rows));
  }

  RELATA_TRY(relation_dependent_, matrix("rel.dependent", true, kAny, state));
  RELATA_TRY(relation_head_, matrix("rel.head", false, relation_dependent_.out, state));
  RELATA_TRY(relation_root_,
             file_.tensor("rel.root", TensorType::kFloat32, relation_dependent_.out, 1));
  RELATA_TRY(list, labels("relations"));
  RELATA_TRY(relation_out_, matrix("rel.out", true, list.size(), relation_dependent_.out));
  const auto found = std::find(list.begin(), list.end(), "root");
  if (found == list.end()) return broken(file_, "has no relation \"root\"");
  root_label_ = static_cast<std::uint32_t>(found - list.begin());
  return {};
}

Result<void> Network::read_names() {
  const std::size_t state = 2 * hidden_;
  std::vector<std::string> names;
  RELATA_TRY(names, name_labels("names"));
  RELATA_TRY(names_, matrix("names", true, names.size(), state));
  for (const std::string& label : names) name_labels_.push_back(read_name_label(label));
  if (!file_.has("names_misc.weight")) return {};
  std::vector<std::string> misc;
  RELATA_TRY(misc, name_labels("names_misc"));
  RELATA_TRY(names_misc_, matrix("names_misc", true, misc.size(), state));
  for (const std::string& label : misc) {
    name_misc_labels_.push_back(read_name_label(label));
    const auto same = std::find(names.begin(), names.end(), label);
    const auto place = same == names.end() ? names.begin() : same;  // "O" where names has none
    name_of_misc_.push_back(static_cast<std::uint32_t>(place - names.begin()));
  }
  return {};
}

Result<void> Network::read_segment() {
  RELATA_TRY(segment_weight_, file_.tensor("segment.features.weight", TensorType::kInt8));
  Tensor scale;
  RELATA_TRY(scale, file_.tensor("segment.features.scale", TensorType::kFloat32, 1, 1));
  segment_scale_ = scale.float32()[0];
  RELATA_TRY(segment_hidden_, matrix("segment.hidden", true, kAny, 9 * segment_weight_.columns));
  RELATA_TRY(segment_out_, matrix("segment.out", true, 1, segment_hidden_.out));
  return {};
}

#undef RELATA_CHECK
#undef RELATA_TRY

}  // namespace relata

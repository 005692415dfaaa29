#include <fmt/core.h>

#include <algorithm>

#include "language/model/network.h"

namespace relata {

// The error of a Result, passed on.
#define RELATA_TRY(target, expression)                             \
  do {                                                             \
    auto result = (expression);                                    \
    if (!result) return tl::unexpected(std::move(result.error())); \
    (target) = *std::move(result);                                 \
  } while (false)

namespace {

std::vector<float> floats(const Tensor& t) { return {t.float32(), t.float32() + t.size()}; }

}  // namespace

Network::Network(ModelFile file, const Kernels& kernels)
    : file_(std::move(file)), kernels_(&kernels) {}

Result<Network> Network::load(ModelFile file, const Kernels& kernels) {
  Network network(std::move(file), kernels);
  if (Result<void> read = network.read(); !read) return tl::unexpected(std::move(read.error()));
  return network;
}

Result<PackedMatrix> Network::matrix(const std::string& name, bool bias, std::size_t out,
                                     std::size_t in) const {
  Tensor weight;
  Tensor scale;
  RELATA_TRY(weight, file_.tensor(name + ".weight", TensorType::kInt8, out, in));
  RELATA_TRY(scale, file_.tensor(name + ".scale", TensorType::kFloat32, weight.rows, 1));
  if (weight.columns % 4 != 0 || weight.columns > kWidestInput || weight.rows == 0) {
    return fail(file_.path(), fmt::format("{} has {} inputs, not a multiple of four up to 4096",
                                          name, weight.columns));
  }
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
  for (const auto part : {&Network::read_encoder, &Network::read_heads, &Network::read_segment}) {
    if (Result<void> read = (this->*part)(); !read) return read;
  }
  return {};
}

Result<void> Network::read_encoder() {
  RELATA_TRY(word_weight_, file_.tensor("word.weight", TensorType::kInt8));
  RELATA_TRY(word_scale_, file_.tensor("word.scale", TensorType::kFloat32, word_weight_.rows, 1));
  RELATA_TRY(word_hashes_, file_.tensor("word.hashes", TensorType::kUint64, 0, 1));
  if (word_weight_.rows != word_hashes_.rows + 1) {
    return fail(file_.path(), "has another number of word vectors than of words");
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
  return {};
}

Result<void> Network::read_heads() {
  const std::size_t state = 2 * hidden_;
  RELATA_TRY(tags_, matrix("tags", true, file_.labels("tags").size(), state));
  RELATA_TRY(lemma_state_, matrix("lemma.state", false, file_.labels("lemmas").size(), state));
  RELATA_TRY(lemma_input_, matrix("lemma.input", false, lemma_state_.out, input_size_));
  Tensor bias;
  RELATA_TRY(bias, file_.tensor("lemma.bias", TensorType::kFloat32, lemma_state_.out, 1));
  lemma_state_.bias = floats(bias);
  lemma_state_.bias.resize(lemma_state_.width(), 0.0F);

  RELATA_TRY(arc_dependent_, matrix("arc.dependent", true, 0, state));
  RELATA_TRY(arc_between_, matrix("arc.between", true, 0, arc_dependent_.out));
  RELATA_TRY(arc_head_, matrix("arc.head", true, arc_between_.out, state));
  Tensor root;
  RELATA_TRY(root, file_.tensor("arc.root", TensorType::kFloat32, arc_head_.out, 1));
  arc_root_.resize(arc_head_.out);
  std::int32_t sum = 0;
  kernels_->quantise(root.float32(), root.size(), arc_root_.data(), &arc_root_scale_, &sum);
  RELATA_TRY(arc_distance_, file_.tensor("arc.distance", TensorType::kFloat32, 0, 1));
  if (arc_distance_.rows % 2 == 0) {
    return fail(file_.path(), "arc.distance has an even number of entries");
  }

  RELATA_TRY(relation_dependent_, matrix("rel.dependent", true, 0, state));
  RELATA_TRY(relation_head_, matrix("rel.head", false, relation_dependent_.out, state));
  RELATA_TRY(relation_root_,
             file_.tensor("rel.root", TensorType::kFloat32, relation_dependent_.out, 1));
  const std::vector<std::string> relations = file_.labels("relations");
  RELATA_TRY(relation_out_, matrix("rel.out", true, relations.size(), relation_dependent_.out));
  const auto found = std::find(relations.begin(), relations.end(), "root");
  if (found == relations.end()) return fail(file_.path(), "has no relation \"root\"");
  root_label_ = static_cast<std::uint32_t>(found - relations.begin());

  for (const std::string& label : file_.labels("names")) {
    name_labels_.push_back(read_name_label(label));
  }
  RELATA_TRY(names_, matrix("names", true, name_labels_.size(), state));
  if (file_.has("names_misc.weight")) {
    for (const std::string& label : file_.labels("names_misc")) {
      name_misc_labels_.push_back(read_name_label(label));
      const std::vector<std::string> names = file_.labels("names");
      const auto same = std::find(names.begin(), names.end(), label);
      name_of_misc_.push_back(
          same == names.end() ? 0 : static_cast<std::uint32_t>(same - names.begin()));
    }
    RELATA_TRY(names_misc_, matrix("names_misc", true, name_misc_labels_.size(), state));
  }
  return {};
}

Result<void> Network::read_segment() {
  RELATA_TRY(segment_weight_, file_.tensor("segment.features.weight", TensorType::kInt8));
  Tensor scale;
  RELATA_TRY(scale, file_.tensor("segment.features.scale", TensorType::kFloat32, 1, 1));
  segment_scale_ = scale.float32()[0];
  RELATA_TRY(segment_hidden_, matrix("segment.hidden", true, 0, 9 * segment_weight_.columns));
  RELATA_TRY(segment_out_, matrix("segment.out", true, 1, segment_hidden_.out));
  return {};
}

#undef RELATA_TRY

}  // namespace relata

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/labels.h"
#include "language/model/file.h"
#include "language/model/kernels.h"
#include "language/tokenizer.h"

namespace relata {

/// What the network says of a word: places in the lists of labels of the model file.
struct WordLabels {
  std::uint32_t tag = 0;
  std::uint32_t lemma = 0;
  std::int32_t head = -1;  // word of the same sentence, -1 for the root
  std::uint32_t relation = 0;
  std::uint32_t name = 0;
  std::uint32_t name_misc = 0;  // of the second convention, if the model has it
};

/// A sentence for the network: the forms of its words, borrowed, and room for as many labels.
struct SentenceTask {
  std::span<const std::u32string_view> words;
  std::span<WordLabels> labels;
};

/// The network of docs/model.md, its matrices packed for the kernels, its tables in the mapped
/// file. Const methods may run in many threads at once.
class Network {
 public:
  /// errors  a tensor that is missing or has another shape than the network needs; a list of labels
  ///         that is missing or empty, or lacks "O" or "root".
  [[nodiscard]] static Result<Network> load(ModelFile file, const Kernels& kernels);

  /// Labels every sentence. A sentence's labels depend on it alone, not on its neighbours.
  void label(std::span<const SentenceTask> sentences) const;

  /// For each token of a document: does a sentence end behind it? (docs/model.md, 4)
  ///
  /// text    all code points, `tokens` in text order.
  [[nodiscard]] std::vector<bool> sentence_ends(std::u32string_view text,
                                                std::span<const Token> tokens) const;

  /// Does a word have a vector of its own? `folded` as fold_word gives it.
  [[nodiscard]] bool knows(std::u32string_view folded) const;

  [[nodiscard]] const ModelFile& file() const { return file_; }

 private:
  struct Scratch;
  struct Direction {  // of one LSTM layer
    PackedMatrix input;
    PackedMatrix state;
    std::vector<float> bias;
  };

  Network(ModelFile file, const Kernels& kernels);
  [[nodiscard]] Result<void> read();
  [[nodiscard]] Result<void> read_encoder();
  [[nodiscard]] Result<void> read_heads();
  [[nodiscard]] Result<void> read_segment();
  [[nodiscard]] Result<void> read_names();
  /// A list of labels; an empty one is an error.
  [[nodiscard]] Result<std::vector<std::string>> labels(const std::string& name) const;
  /// The same for a names head, whose first label must be "O".
  [[nodiscard]] Result<std::vector<std::string>> name_labels(const std::string& name) const;
  /// Refuses a number of rows or columns that the kernels cannot read as a row of inputs.
  [[nodiscard]] Result<void> check_width(std::string_view what, std::size_t width) const;
  /// The weights of a matrix, packed; nothing for `out` or `in` means any number but 0.
  [[nodiscard]] Result<PackedMatrix> matrix(const std::string& name, bool bias,
                                            std::optional<std::size_t> out,
                                            std::optional<std::size_t> in) const;

  void embed(std::span<const SentenceTask> batch, Scratch& scratch) const;
  void encode(Scratch& scratch) const;
  void run_direction(std::size_t layer, bool backward, Scratch& scratch) const;
  void label_words(std::span<const SentenceTask> batch, Scratch& scratch) const;
  void label_trees(std::span<const SentenceTask> batch, Scratch& scratch) const;
  void label_names(std::span<const SentenceTask> batch, Scratch& scratch) const;

  ModelFile file_;
  const Kernels* kernels_;

  Tensor word_hashes_;
  Tensor word_weight_;
  Tensor word_scale_;
  Tensor feature_weight_;
  float feature_scale_ = 0;
  std::size_t input_size_ = 0;  // of the encoder
  std::size_t hidden_ = 0;
  std::vector<std::array<Direction, 2>> layers_;

  PackedMatrix tags_;
  PackedMatrix lemma_state_;
  PackedMatrix lemma_input_;
  PackedMatrix arc_dependent_;
  PackedMatrix arc_between_;
  PackedMatrix arc_head_;
  std::vector<std::int8_t> arc_root_;  // quantised
  float arc_root_scale_ = 0;
  Tensor arc_distance_;
  PackedMatrix relation_dependent_;
  PackedMatrix relation_head_;
  PackedMatrix relation_out_;
  Tensor relation_root_;
  std::uint32_t root_label_ = 0;
  PackedMatrix names_;
  std::vector<NameLabel> name_labels_;
  PackedMatrix names_misc_;  // out == 0 if the model has none
  std::vector<NameLabel> name_misc_labels_;
  std::vector<std::uint32_t> name_of_misc_;  // the label of names_ to which one of names_misc_ adds

  Tensor segment_weight_;
  float segment_scale_ = 0;
  PackedMatrix segment_hidden_;
  PackedMatrix segment_out_;
};

}  // namespace relata
